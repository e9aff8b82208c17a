#include <stdarg.h>

struct three { unsigned long a, b, c; };

struct three gathered(unsigned long n, ...) {
  struct three result;
  va_list list;
  va_start(list, n);
  result.a = n;
  result.b = va_arg(list, unsigned long);
  result.c = va_arg(list, unsigned long);
  va_end(list);
  return result;
}
