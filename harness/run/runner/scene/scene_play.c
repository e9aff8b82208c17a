/* Plays one chain: rounds, threads, and what is left behind. Runs in a process of its own. */
#define _GNU_SOURCE
#include "scene.h"

#include <dlfcn.h>
#include <malloc.h>
#include <pthread.h>
#include <setjmp.h>
#include <string.h>

enum {
  k_rounds_to_warm_up = 10
};

struct play {
  const struct abiter_chain* chain;
  struct abiter_played* played;
  unsigned thread;
};

static void set_up(struct abiter_scene* scene) {
  memset(scene, 0, sizeof *scene);
  for (unsigned i = 0; i < sizeof scene->sent; ++i)
    scene->sent[i] = (unsigned char)(0xa1 + 3 * i);
}

/* The values differ from frame to frame, so that one frame's registers can't pass for those of another. */
static void set_up_frames(struct abiter_frame* frames, const struct abiter_chain* chain, struct abiter_scene* scene) {
  for (unsigned i = 0; i < chain->length; ++i) {
    frames[i].scene = scene;
    frames[i].next = i + 1 < chain->length ? chain->functions[i + 1] : 0;
    frames[i].level = i;
    frames[i].capacity = ABITER_SCENE_EVENTS;
    for (unsigned k = 0; k < ABITER_LIVE_INTEGERS; ++k)
      frames[i].live[k] = 0x0101010101010101ull * (16 * (i + 1) + k);
    for (unsigned k = 0; k < ABITER_LIVE_DOUBLES; ++k)
      frames[i].live_float[k] = 1000.0 * (i + 1) + k + 0.5;
  }
}

static int same(const struct abiter_scene* a, const struct abiter_scene* b) {
  return a->count == b->count && a->alive == b->alive && a->payload_size == b->payload_size &&
         memcmp(a->payload, b->payload, sizeof a->payload) == 0 && memcmp(a->events, b->events, sizeof a->events) == 0;
}

static __thread jmp_buf returned;

__attribute__((noinline, noreturn)) static void go_back(void) {
  longjmp(returned, 1);
}

/* What a chain does with our own registers is the business of its flags (-fcall-used-…): behind the call, none is used
 * before they are as they were. */
static void call_catcher(void (*catcher)(struct abiter_frame*), struct abiter_frame* frames) {
  if (setjmp(returned) == 0) {
    catcher(frames);
    go_back();
  }
}

static void* play_rounds(void* argument) {
  const struct play* play = argument;
  struct abiter_scene* scene = &play->played->scenes[play->thread];
  struct abiter_frame frames[ABITER_LONGEST_CHAIN];
  struct abiter_scene first;
  size_t before = 0;
  void (*catcher)(struct abiter_frame*);
  memcpy(&catcher, &play->chain->functions[0], sizeof catcher);
  for (unsigned round = 0; round < play->chain->rounds; ++round) {
    set_up(scene);
    set_up_frames(frames, play->chain, scene);
    call_catcher(catcher, frames);
    if (round == 0)
      first = *scene;
    else if (!same(&first, scene)) {
      play->played->differs = 1;
      return 0;
    }
    if (play->thread == 0) {
      play->played->rounds = round + 1;
      if (round + 1 == k_rounds_to_warm_up)
        before = mallinfo2().uordblks;
    }
  }
  if (play->chain->threads == 1 && play->chain->rounds > k_rounds_to_warm_up)
    play->played->leaked = (long long)mallinfo2().uordblks - (long long)before;
  return 0;
}

/* caughtExceptions and uncaughtExceptions of the Itanium C++ ABI's __cxa_eh_globals (2.2.2), as a number. */
static unsigned still_handled(void) {
  struct globals {
    void* caught;
    unsigned uncaught;
  };
  struct globals* (*get)(void);
  void* symbol = dlsym(RTLD_DEFAULT, "__cxa_get_globals");
  memcpy(&get, &symbol, sizeof get);
  if (!get)
    return 0;
  const struct globals* globals = get();
  return (globals->caught != 0) + globals->uncaught;
}

void abiter_play(const struct abiter_chain* chain, struct abiter_played* played) {
  struct play plays[ABITER_SCENE_THREADS];
  pthread_t thread;
  for (unsigned i = 0; i < ABITER_SCENE_THREADS; ++i) {
    plays[i].chain = chain;
    plays[i].played = played;
    plays[i].thread = i;
  }
  const int two = chain->threads > 1 && pthread_create(&thread, 0, play_rounds, &plays[1]) == 0;
  play_rounds(&plays[0]);
  played->handling = still_handled();
  if (two) {
    pthread_join(thread, 0);
    if (!played->differs && !same(&played->scenes[0], &played->scenes[1]))
      played->differs = 2;
  }
  played->finished = !(chain->threads > 1 && !two);
}
