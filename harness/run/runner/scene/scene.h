/* The stage of unwinding scenarios: what frames and the runner share. Frames are generated
 * (generators/common/scene.py); the structs here and there are one contract. */
#ifndef ABITER_SCENE_H
#define ABITER_SCENE_H

#define ABITER_SCENE_ORDERS "scene-orders\t1" /* the first line of an orders file */
#define ABITER_SCENE_EVENTS 192
#define ABITER_SCENE_TEXT 23
#define ABITER_LONGEST_CHAIN 8
#define ABITER_SCENE_THREADS 2
#define ABITER_LIVE_INTEGERS 6
#define ABITER_LIVE_DOUBLES 4

/* What happened in a frame. Level 0 is the catcher. */
struct abiter_event {
  unsigned char level;
  char text[ABITER_SCENE_TEXT];
};

/* What all frames of one chain write to. */
struct abiter_scene {
  unsigned count;        /* events so far; those above ABITER_SCENE_EVENTS are counted and lost */
  unsigned alive;        /* thrown objects constructed, less those destroyed */
  unsigned payload_size; /* bytes that the catcher got out of what it caught */
  unsigned reserved;
  unsigned char sent[32];
  unsigned char payload[32];
  void* jump;   /* where a catcher waits for a longjmp */
  void* object; /* what a thrower leaves for a catcher: std::exception_ptr * */
  struct abiter_event events[ABITER_SCENE_EVENTS];
};

/* One frame of a chain; the next one lies behind it. */
struct abiter_frame {
  struct abiter_scene* scene;
  void* next; /* the function that this one calls, with a pointer to the next frame; null for the thrower */
  unsigned long long live[ABITER_LIVE_INTEGERS]; /* values to be held in registers or on the stack across the call */
  double live_float[ABITER_LIVE_DOUBLES];
  unsigned level;
  unsigned capacity; /* ABITER_SCENE_EVENTS */
};

/* A chain to play: the functions, the catcher's first. */
struct abiter_chain {
  unsigned length;
  unsigned rounds;  /* how often, one after the other */
  unsigned threads; /* 1 or 2, at once */
  void* functions[ABITER_LONGEST_CHAIN];
};

/* What a play leaves in shared memory; what a crash leaves is as good. */
struct abiter_played {
  unsigned finished; /* all rounds of all threads came to their end */
  unsigned rounds;   /* ended ones of the first thread */
  unsigned differs;  /* 1: a later round, 2: the other thread did something else than the first */
  unsigned handling; /* exceptions that C++ still believes to be handled or uncaught, at the end */
  long long leaked;  /* bytes allocated more than after the first rounds; of two threads 0 */
  struct abiter_scene scenes[ABITER_SCENE_THREADS];
};

void abiter_play(const struct abiter_chain* chain, struct abiter_played* played);

#endif
