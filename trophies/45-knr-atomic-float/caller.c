void show();

int main(void) {
    show(2.5f);
    return 0;
}
