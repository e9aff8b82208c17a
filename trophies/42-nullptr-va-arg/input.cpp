#include <cstdarg>
#include <cstdio>

static int after_nullptr(int count, ...) {
    va_list list;
    va_start(list, count);
    (void)va_arg(list, decltype(nullptr));
    int next = va_arg(list, int);
    va_end(list);
    return next;
}

int main() {
    std::printf("%d\n", after_nullptr(2, nullptr, 42));
}
