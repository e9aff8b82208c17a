#ifndef ABITER_SYMBOLS_H
#define ABITER_SYMBOLS_H

/* Reads the lines of a file and writes to standard output each symbol that a library would not find here:
 *   library NAME   is loaded first, with global visibility; one that can't be loaded is missed as well
 *   symbol NAME
 * The exit code. */
int symbols_missing(const char* path);

#endif
