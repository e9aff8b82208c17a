#include <cstdio>
#include <exception>
#include <unwind.h>

static void ignore(_Unwind_Reason_Code, _Unwind_Exception *) {}

static void raise_and_rethrow() {
    static _Unwind_Exception foreign;
    foreign.exception_class = 2; // no C++ exception
    foreign.exception_cleanup = ignore;
    try {
        try {
            _Unwind_RaiseException(&foreign);
        } catch (...) {
            throw;
        }
    } catch (...) {
    }
}

int main() {
    std::printf("before: %d\n", std::uncaught_exceptions());
    raise_and_rethrow();
    std::printf("after one: %d\n", std::uncaught_exceptions());
    raise_and_rethrow();
    std::printf("after two: %d\n", std::uncaught_exceptions());
}
