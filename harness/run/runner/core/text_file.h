#ifndef ABITER_RUNNER_TEXT_FILE_H
#define ABITER_RUNNER_TEXT_FILE_H

/* A whole file as text; null if it can't be read (errno). Orders are read like this before anything else: a child process that
 * shared an open file with us could move our place in it. */
char* read_text_file(const char* path);

#endif
