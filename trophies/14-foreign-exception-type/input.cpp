#include <exception>
#include <unwind.h>

// Zeros in front of the exception: the address that is read there is null.
static _Unwind_Exception memory[4];

int main() {
#ifdef NO_EXCEPTION
    std::terminate();
#endif
    _Unwind_Exception *foreign = &memory[3];
    foreign->exception_class = 1; // no C++ exception
    try {
        _Unwind_RaiseException(foreign);
    } catch (...) {
        std::terminate();
    }
}
