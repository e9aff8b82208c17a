#include <stdarg.h>

__attribute__((preserve_none)) int first_two(int n, ...) {
  va_list list;
  va_start(list, n);
  const int first = va_arg(list, int), second = va_arg(list, int);
  va_end(list);
  return 100 * n + 10 * first + second;
}
