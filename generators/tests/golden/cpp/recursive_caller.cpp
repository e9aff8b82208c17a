/* abiter VERSION: the caller's side of recursive in C++
   abiter gen recursive.kdl --lang cpp --side caller */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
  long made, gone;
  void **at;
} caller_state = {};

/* The alignment of a type: where an object of it lies behind a char. alignof may say less (gcc's of a vector) or
   that of another type (tcc's of a typedef), and counts only where all structs are packed (-fpack-struct). */
struct abiter_behind { char c; short v; };
#define ABITER_ALIGN(type, behind) \
  (__builtin_offsetof(struct abiter_behind, v) == 1 ? alignof(type) : __builtin_offsetof(behind, v))

/* Bytes from a cell, and bytes to a cell; volatile, or a compiler would call memcpy. */
static void abiter_put(void *to, unsigned long n) {
  volatile unsigned char *t = (volatile unsigned char *)to;
  const unsigned char *from = (const unsigned char *)caller_state.in++;
  while (n--) *t++ = *from++;
}
static void abiter_get(const void *from, unsigned long n) {
  const volatile unsigned char *f = (const volatile unsigned char *)from;
  unsigned char *to = (unsigned char *)caller_state.out++;
  caller_state.in++;
  *caller_state.seen++ = (unsigned char)n;
  while (n--) *to++ = *f++;
}
static void abiter_skip(unsigned int cells) {
  caller_state.in += cells;
  caller_state.out += cells;
  caller_state.seen += cells;
}

/* Which variant to make; and which one is found: others than the one in the cell are not looked into. */
static unsigned int abiter_put_tag(void) { return caller_state.in++->index; }
static unsigned int abiter_get_tag(unsigned long long found, unsigned int count) {
  unsigned int index = found < count ? (unsigned int)found : ~0u;
  unsigned int expected = caller_state.in->index, skip = caller_state.in->skip;
  caller_state.in++;
  caller_state.out++->index = index;
  *caller_state.seen++ = sizeof index;
  if (index == expected) return index;
  abiter_skip(skip);
  return ~0u;
}

/* Which field of a union is alive. */
static unsigned int abiter_put_choice(void) { return caller_state.in++->index; }
static unsigned int abiter_get_choice(void) {
  unsigned int index = caller_state.in++->index;
  caller_state.out++->index = index;
  *caller_state.seen++ = sizeof index;
  return index;
}

/* A reference's target, or 0 if there is nothing to follow. */
static void *abiter_put_ref(void *ref, unsigned long size, unsigned long align) {
  void *target = 0;
  if (!caller_state.in->opaque) {
    caller_state.arena += -(unsigned long)caller_state.arena & (align - 1);
    target = caller_state.arena;
    caller_state.arena += size;
    *(void **)caller_state.in = target;
  }
  abiter_put(ref, sizeof target);
  return target;
}
static void *abiter_get_ref(const void *ref) {
  const struct abiter_cell *in = caller_state.in;
  void *found;
  abiter_get(ref, sizeof found);
  found = *(void **)(caller_state.out - 1);
  if (!in->opaque && found == *(void *const *)in) return found;
  abiter_skip(in->skip);
  return 0;
}

/* Another codec's put and get, for an object inside the one at hand. */
#define ABITER_PUT(key, place) (caller_state.object = (place), caller_put_##key())
#define ABITER_GET(key, place) (caller_state.object = (place), caller_get_##key())

/* What callers pass that ignore the result. */
static unsigned char abiter_passed[8192] __attribute__((aligned(128)));
extern "C" { unsigned char *caller_passed = abiter_passed; }

/* Of callers whose frame has a dynamic size: how much more it has than others, which is filled, and whether any
   of it was found written. */
static volatile unsigned long abiter_more = 72;
extern "C" { int caller_overwritten = 0; }
static void abiter_fill(volatile unsigned char *more, unsigned long n) {
  while (n--) more[n] = (unsigned char)(0xa5 ^ n);
}
static int abiter_changed(const volatile unsigned char *more, unsigned long n) {
  while (n--) if (more[n] != (unsigned char)(0xa5 ^ n)) return 1;
  return 0;
}

typedef unsigned int u32;
typedef unsigned short u16;
typedef unsigned char u8;
typedef int i32;
typedef unsigned long long u64;
struct Node { u32 value; struct Node *next; struct Node *other; };
struct Pong { u16 b; struct Ping *ping; struct Ping *pings; };
struct Ping { u8 a; Pong *pong; };
typedef struct Chain *Link;
struct Chain { u8 head; Link link; Link *links; };
enum List_tag { List_Nil = 0, List_Cons = 1 };
struct List {
  List_tag tag;
  union {
    struct { i32 value; struct List *tail; } Cons;
  } payload;
};
union Loop { u64 Int; union Loop *Back; };
extern "C" void caller_put_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_put(v, sizeof *v); }
extern "C" void caller_get_u8(void) { u8 *v = (u8 *)caller_state.object; abiter_get(v, sizeof *v); }
struct caller_behind_u8 { char c; u8 v; };
unsigned long long caller_layout_u8[2] = {sizeof(u8), ABITER_ALIGN(u8, caller_behind_u8)};
extern "C" void caller_put_Node(void);
extern "C" void caller_get_Node(void);
extern "C" void caller_put_ref_Node(void) {
  Node **v = (Node **)caller_state.object;
  {
    Node *t = (Node *)abiter_put_ref(v, sizeof(Node), alignof(Node));
    if (t) ABITER_PUT(Node, t);
  }
}
extern "C" void caller_get_ref_Node(void) {
  Node **v = (Node **)caller_state.object;
  {
    Node *t = (Node *)abiter_get_ref(v);
    if (t) ABITER_GET(Node, t);
  }
}
struct caller_behind_ref_Node { char c; Node *v; };
unsigned long long caller_layout_ref_Node[2] = {sizeof(Node *), ABITER_ALIGN(Node *, caller_behind_ref_Node)};
extern "C" void caller_put_Node(void) {
  Node *v = (Node *)caller_state.object;
  abiter_put(&v->value, sizeof v->value);
  {
    Node *t = (Node *)abiter_put_ref(&v->next, sizeof(Node), alignof(Node));
    if (t) ABITER_PUT(Node, t);
  }
  {
    Node *t = (Node *)abiter_put_ref(&v->other, sizeof(Node), alignof(Node));
    if (t) ABITER_PUT(Node, t);
  }
}
extern "C" void caller_get_Node(void) {
  Node *v = (Node *)caller_state.object;
  abiter_get(&v->value, sizeof v->value);
  {
    Node *t = (Node *)abiter_get_ref(&v->next);
    if (t) ABITER_GET(Node, t);
  }
  {
    Node *t = (Node *)abiter_get_ref(&v->other);
    if (t) ABITER_GET(Node, t);
  }
}
struct caller_behind_Node { char c; Node v; };
unsigned long long caller_layout_Node[2] = {sizeof(Node), ABITER_ALIGN(Node, caller_behind_Node)};
extern "C" void caller_put_Ping(void);
extern "C" void caller_get_Ping(void);
extern "C" void caller_put_ref_Ping(void) {
  Ping **v = (Ping **)caller_state.object;
  {
    Ping *t = (Ping *)abiter_put_ref(v, sizeof(Ping), alignof(Ping));
    if (t) ABITER_PUT(Ping, t);
  }
}
extern "C" void caller_get_ref_Ping(void) {
  Ping **v = (Ping **)caller_state.object;
  {
    Ping *t = (Ping *)abiter_get_ref(v);
    if (t) ABITER_GET(Ping, t);
  }
}
struct caller_behind_ref_Ping { char c; Ping *v; };
unsigned long long caller_layout_ref_Ping[2] = {sizeof(Ping *), ABITER_ALIGN(Ping *, caller_behind_ref_Ping)};
extern "C" void caller_put_Ping(void);
extern "C" void caller_get_Ping(void);
extern "C" void caller_put_Pong(void) {
  Pong *v = (Pong *)caller_state.object;
  abiter_put(&v->b, sizeof v->b);
  {
    Ping *t = (Ping *)abiter_put_ref(&v->ping, sizeof(Ping), alignof(Ping));
    if (t) ABITER_PUT(Ping, t);
  }
  {
    Ping *t = (Ping *)abiter_put_ref(&v->pings, 2 * sizeof(Ping), alignof(Ping));
    if (t) for (unsigned long i = 0; i < 2; i++) ABITER_PUT(Ping, &t[i]);
  }
}
extern "C" void caller_get_Pong(void) {
  Pong *v = (Pong *)caller_state.object;
  abiter_get(&v->b, sizeof v->b);
  {
    Ping *t = (Ping *)abiter_get_ref(&v->ping);
    if (t) ABITER_GET(Ping, t);
  }
  {
    Ping *t = (Ping *)abiter_get_ref(&v->pings);
    if (t) for (unsigned long i = 0; i < 2; i++) ABITER_GET(Ping, &t[i]);
  }
}
struct caller_behind_Pong { char c; Pong v; };
unsigned long long caller_layout_Pong[2] = {sizeof(Pong), ABITER_ALIGN(Pong, caller_behind_Pong)};
extern "C" void caller_put_ref_Pong(void) {
  Pong **v = (Pong **)caller_state.object;
  {
    Pong *t = (Pong *)abiter_put_ref(v, sizeof(Pong), alignof(Pong));
    if (t) ABITER_PUT(Pong, t);
  }
}
extern "C" void caller_get_ref_Pong(void) {
  Pong **v = (Pong **)caller_state.object;
  {
    Pong *t = (Pong *)abiter_get_ref(v);
    if (t) ABITER_GET(Pong, t);
  }
}
struct caller_behind_ref_Pong { char c; Pong *v; };
unsigned long long caller_layout_ref_Pong[2] = {sizeof(Pong *), ABITER_ALIGN(Pong *, caller_behind_ref_Pong)};
extern "C" void caller_put_Ping(void) {
  Ping *v = (Ping *)caller_state.object;
  abiter_put(&v->a, sizeof v->a);
  {
    Pong *t = (Pong *)abiter_put_ref(&v->pong, sizeof(Pong), alignof(Pong));
    if (t) ABITER_PUT(Pong, t);
  }
}
extern "C" void caller_get_Ping(void) {
  Ping *v = (Ping *)caller_state.object;
  abiter_get(&v->a, sizeof v->a);
  {
    Pong *t = (Pong *)abiter_get_ref(&v->pong);
    if (t) ABITER_GET(Pong, t);
  }
}
struct caller_behind_Ping { char c; Ping v; };
unsigned long long caller_layout_Ping[2] = {sizeof(Ping), ABITER_ALIGN(Ping, caller_behind_Ping)};
extern "C" void caller_put_Chain(void);
extern "C" void caller_get_Chain(void);
extern "C" void caller_put_ref_Chain(void) {
  Chain **v = (Chain **)caller_state.object;
  {
    Chain *t = (Chain *)abiter_put_ref(v, sizeof(Chain), alignof(Chain));
    if (t) ABITER_PUT(Chain, t);
  }
}
extern "C" void caller_get_ref_Chain(void) {
  Chain **v = (Chain **)caller_state.object;
  {
    Chain *t = (Chain *)abiter_get_ref(v);
    if (t) ABITER_GET(Chain, t);
  }
}
struct caller_behind_ref_Chain { char c; Chain *v; };
unsigned long long caller_layout_ref_Chain[2] = {sizeof(Chain *), ABITER_ALIGN(Chain *, caller_behind_ref_Chain)};
extern "C" void caller_put_Chain(void);
extern "C" void caller_get_Chain(void);
extern "C" void caller_put_Link(void) {
  Link *v = (Link *)caller_state.object;
  {
    Chain *t = (Chain *)abiter_put_ref(v, sizeof(Chain), alignof(Chain));
    if (t) ABITER_PUT(Chain, t);
  }
}
extern "C" void caller_get_Link(void) {
  Link *v = (Link *)caller_state.object;
  {
    Chain *t = (Chain *)abiter_get_ref(v);
    if (t) ABITER_GET(Chain, t);
  }
}
struct caller_behind_Link { char c; Link v; };
unsigned long long caller_layout_Link[2] = {sizeof(Link), ABITER_ALIGN(Link, caller_behind_Link)};
extern "C" void caller_put_Chain(void) {
  Chain *v = (Chain *)caller_state.object;
  abiter_put(&v->head, sizeof v->head);
  ABITER_PUT(Link, &v->link);
  {
    Link *t = (Link *)abiter_put_ref(&v->links, 2 * sizeof(Link), alignof(Link));
    if (t) for (unsigned long i = 0; i < 2; i++) ABITER_PUT(Link, &t[i]);
  }
}
extern "C" void caller_get_Chain(void) {
  Chain *v = (Chain *)caller_state.object;
  abiter_get(&v->head, sizeof v->head);
  ABITER_GET(Link, &v->link);
  {
    Link *t = (Link *)abiter_get_ref(&v->links);
    if (t) for (unsigned long i = 0; i < 2; i++) ABITER_GET(Link, &t[i]);
  }
}
struct caller_behind_Chain { char c; Chain v; };
unsigned long long caller_layout_Chain[2] = {sizeof(Chain), ABITER_ALIGN(Chain, caller_behind_Chain)};
extern "C" void caller_put_List(void);
extern "C" void caller_get_List(void);
extern "C" void caller_put_ref_List(void) {
  List **v = (List **)caller_state.object;
  {
    List *t = (List *)abiter_put_ref(v, sizeof(List), alignof(List));
    if (t) ABITER_PUT(List, t);
  }
}
extern "C" void caller_get_ref_List(void) {
  List **v = (List **)caller_state.object;
  {
    List *t = (List *)abiter_get_ref(v);
    if (t) ABITER_GET(List, t);
  }
}
struct caller_behind_ref_List { char c; List *v; };
unsigned long long caller_layout_ref_List[2] = {sizeof(List *), ABITER_ALIGN(List *, caller_behind_ref_List)};
extern "C" void caller_put_List(void) {
  List *v = (List *)caller_state.object;
  switch (abiter_put_tag()) {
  case List_Nil: v->tag = List_Nil; break;
  case List_Cons:
    v->tag = List_Cons;
    abiter_put(&v->payload.Cons.value, sizeof v->payload.Cons.value);
    {
      List *t = (List *)abiter_put_ref(&v->payload.Cons.tail, sizeof(List), alignof(List));
      if (t) ABITER_PUT(List, t);
    }
    break;
  }
}
extern "C" void caller_get_List(void) {
  List *v = (List *)caller_state.object;
  switch (abiter_get_tag((unsigned long long)v->tag, 2)) {
  case List_Nil: break;
  case List_Cons:
    abiter_get(&v->payload.Cons.value, sizeof v->payload.Cons.value);
    {
      List *t = (List *)abiter_get_ref(&v->payload.Cons.tail);
      if (t) ABITER_GET(List, t);
    }
    break;
  }
}
struct caller_behind_List { char c; List v; };
unsigned long long caller_layout_List[2] = {sizeof(List), ABITER_ALIGN(List, caller_behind_List)};
extern "C" void caller_put_Loop(void);
extern "C" void caller_get_Loop(void);
extern "C" void caller_put_ref_Loop(void) {
  Loop **v = (Loop **)caller_state.object;
  {
    Loop *t = (Loop *)abiter_put_ref(v, sizeof(Loop), alignof(Loop));
    if (t) ABITER_PUT(Loop, t);
  }
}
extern "C" void caller_get_ref_Loop(void) {
  Loop **v = (Loop **)caller_state.object;
  {
    Loop *t = (Loop *)abiter_get_ref(v);
    if (t) ABITER_GET(Loop, t);
  }
}
struct caller_behind_ref_Loop { char c; Loop *v; };
unsigned long long caller_layout_ref_Loop[2] = {sizeof(Loop *), ABITER_ALIGN(Loop *, caller_behind_ref_Loop)};
extern "C" void caller_put_Loop(void) {
  Loop *v = (Loop *)caller_state.object;
  switch (abiter_put_choice()) {
  case 0: abiter_put(&v->Int, sizeof v->Int); break;
  case 1:
    {
      Loop *t = (Loop *)abiter_put_ref(&v->Back, sizeof(Loop), alignof(Loop));
      if (t) ABITER_PUT(Loop, t);
    }
    break;
  }
}
extern "C" void caller_get_Loop(void) {
  Loop *v = (Loop *)caller_state.object;
  switch (abiter_get_choice()) {
  case 0: abiter_get(&v->Int, sizeof v->Int); break;
  case 1:
    {
      Loop *t = (Loop *)abiter_get_ref(&v->Back);
      if (t) ABITER_GET(Loop, t);
    }
    break;
  }
}
struct caller_behind_Loop { char c; Loop v; };
unsigned long long caller_layout_Loop[2] = {sizeof(Loop), ABITER_ALIGN(Loop, caller_behind_Loop)};
extern "C" void caller_put_ref_Link(void) {
  Link **v = (Link **)caller_state.object;
  {
    Link *t = (Link *)abiter_put_ref(v, sizeof(Link), alignof(Link));
    if (t) ABITER_PUT(Link, t);
  }
}
extern "C" void caller_get_ref_Link(void) {
  Link **v = (Link **)caller_state.object;
  {
    Link *t = (Link *)abiter_get_ref(v);
    if (t) ABITER_GET(Link, t);
  }
}
struct caller_behind_ref_Link { char c; Link *v; };
unsigned long long caller_layout_ref_Link[2] = {sizeof(Link *), ABITER_ALIGN(Link *, caller_behind_ref_Link)};
extern "C" Node pass_Node__c(u8 a0, Node a1, u8 a2);
extern "C" void call_pass_Node__c_(void) {
  void **slot = caller_state.slot;
  Node r = pass_Node__c(*(u8 *)slot[0], *(Node *)slot[1], *(u8 *)slot[2]);
  *(Node *)slot[3] = r;
}
extern "C" void dynamic_pass_Node__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Node r = pass_Node__c(*(u8 *)slot[0], *(Node *)slot[1], *(u8 *)slot[2]);
  *(Node *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Node__c_(void) {
  pass_Node__c(*(u8 *)(abiter_passed + 0), *(Node *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Node pass_Node__win64(u8 a0, Node a1, u8 a2);
extern "C" void call_pass_Node__win64_(void) {
  void **slot = caller_state.slot;
  Node r = pass_Node__win64(*(u8 *)slot[0], *(Node *)slot[1], *(u8 *)slot[2]);
  *(Node *)slot[3] = r;
}
extern "C" void dynamic_pass_Node__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Node r = pass_Node__win64(*(u8 *)slot[0], *(Node *)slot[1], *(u8 *)slot[2]);
  *(Node *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Node__win64_(void) {
  pass_Node__win64(*(u8 *)(abiter_passed + 0), *(Node *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Node__c(Node *a0, u8 a1);
extern "C" void call_ref_Node__c_(void) {
  void **slot = caller_state.slot;
  ref_Node__c(*(Node **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Node__win64(Node *a0, u8 a1);
extern "C" void call_ref_Node__win64_(void) {
  void **slot = caller_state.slot;
  ref_Node__win64(*(Node **)slot[0], *(u8 *)slot[1]);
}
extern "C" Ping pass_Ping__c(u8 a0, Ping a1, u8 a2);
extern "C" void call_pass_Ping__c_(void) {
  void **slot = caller_state.slot;
  Ping r = pass_Ping__c(*(u8 *)slot[0], *(Ping *)slot[1], *(u8 *)slot[2]);
  *(Ping *)slot[3] = r;
}
extern "C" void dynamic_pass_Ping__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Ping r = pass_Ping__c(*(u8 *)slot[0], *(Ping *)slot[1], *(u8 *)slot[2]);
  *(Ping *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Ping__c_(void) {
  pass_Ping__c(*(u8 *)(abiter_passed + 0), *(Ping *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Ping pass_Ping__win64(u8 a0, Ping a1, u8 a2);
extern "C" void call_pass_Ping__win64_(void) {
  void **slot = caller_state.slot;
  Ping r = pass_Ping__win64(*(u8 *)slot[0], *(Ping *)slot[1], *(u8 *)slot[2]);
  *(Ping *)slot[3] = r;
}
extern "C" void dynamic_pass_Ping__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Ping r = pass_Ping__win64(*(u8 *)slot[0], *(Ping *)slot[1], *(u8 *)slot[2]);
  *(Ping *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Ping__win64_(void) {
  pass_Ping__win64(*(u8 *)(abiter_passed + 0), *(Ping *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Ping__c(Ping *a0, u8 a1);
extern "C" void call_ref_Ping__c_(void) {
  void **slot = caller_state.slot;
  ref_Ping__c(*(Ping **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Ping__win64(Ping *a0, u8 a1);
extern "C" void call_ref_Ping__win64_(void) {
  void **slot = caller_state.slot;
  ref_Ping__win64(*(Ping **)slot[0], *(u8 *)slot[1]);
}
extern "C" Pong pass_Pong__c(u8 a0, Pong a1, u8 a2);
extern "C" void call_pass_Pong__c_(void) {
  void **slot = caller_state.slot;
  Pong r = pass_Pong__c(*(u8 *)slot[0], *(Pong *)slot[1], *(u8 *)slot[2]);
  *(Pong *)slot[3] = r;
}
extern "C" void dynamic_pass_Pong__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Pong r = pass_Pong__c(*(u8 *)slot[0], *(Pong *)slot[1], *(u8 *)slot[2]);
  *(Pong *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Pong__c_(void) {
  pass_Pong__c(*(u8 *)(abiter_passed + 0), *(Pong *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Pong pass_Pong__win64(u8 a0, Pong a1, u8 a2);
extern "C" void call_pass_Pong__win64_(void) {
  void **slot = caller_state.slot;
  Pong r = pass_Pong__win64(*(u8 *)slot[0], *(Pong *)slot[1], *(u8 *)slot[2]);
  *(Pong *)slot[3] = r;
}
extern "C" void dynamic_pass_Pong__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Pong r = pass_Pong__win64(*(u8 *)slot[0], *(Pong *)slot[1], *(u8 *)slot[2]);
  *(Pong *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Pong__win64_(void) {
  pass_Pong__win64(*(u8 *)(abiter_passed + 0), *(Pong *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Pong__c(Pong *a0, u8 a1);
extern "C" void call_ref_Pong__c_(void) {
  void **slot = caller_state.slot;
  ref_Pong__c(*(Pong **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Pong__win64(Pong *a0, u8 a1);
extern "C" void call_ref_Pong__win64_(void) {
  void **slot = caller_state.slot;
  ref_Pong__win64(*(Pong **)slot[0], *(u8 *)slot[1]);
}
extern "C" Link pass_Link__c(u8 a0, Link a1, u8 a2);
extern "C" void call_pass_Link__c_(void) {
  void **slot = caller_state.slot;
  *(Link *)slot[3] = pass_Link__c(*(u8 *)slot[0], *(Link *)slot[1], *(u8 *)slot[2]);
}
extern "C" __attribute__((ms_abi)) Link pass_Link__win64(u8 a0, Link a1, u8 a2);
extern "C" void call_pass_Link__win64_(void) {
  void **slot = caller_state.slot;
  *(Link *)slot[3] = pass_Link__win64(*(u8 *)slot[0], *(Link *)slot[1], *(u8 *)slot[2]);
}
extern "C" void ref_Link__c(Link *a0, u8 a1);
extern "C" void call_ref_Link__c_(void) {
  void **slot = caller_state.slot;
  ref_Link__c(*(Link **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Link__win64(Link *a0, u8 a1);
extern "C" void call_ref_Link__win64_(void) {
  void **slot = caller_state.slot;
  ref_Link__win64(*(Link **)slot[0], *(u8 *)slot[1]);
}
extern "C" Chain pass_Chain__c(u8 a0, Chain a1, u8 a2);
extern "C" void call_pass_Chain__c_(void) {
  void **slot = caller_state.slot;
  Chain r = pass_Chain__c(*(u8 *)slot[0], *(Chain *)slot[1], *(u8 *)slot[2]);
  *(Chain *)slot[3] = r;
}
extern "C" void dynamic_pass_Chain__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Chain r = pass_Chain__c(*(u8 *)slot[0], *(Chain *)slot[1], *(u8 *)slot[2]);
  *(Chain *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Chain__c_(void) {
  pass_Chain__c(*(u8 *)(abiter_passed + 0), *(Chain *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Chain pass_Chain__win64(u8 a0, Chain a1, u8 a2);
extern "C" void call_pass_Chain__win64_(void) {
  void **slot = caller_state.slot;
  Chain r = pass_Chain__win64(*(u8 *)slot[0], *(Chain *)slot[1], *(u8 *)slot[2]);
  *(Chain *)slot[3] = r;
}
extern "C" void dynamic_pass_Chain__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Chain r = pass_Chain__win64(*(u8 *)slot[0], *(Chain *)slot[1], *(u8 *)slot[2]);
  *(Chain *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Chain__win64_(void) {
  pass_Chain__win64(*(u8 *)(abiter_passed + 0), *(Chain *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Chain__c(Chain *a0, u8 a1);
extern "C" void call_ref_Chain__c_(void) {
  void **slot = caller_state.slot;
  ref_Chain__c(*(Chain **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Chain__win64(Chain *a0, u8 a1);
extern "C" void call_ref_Chain__win64_(void) {
  void **slot = caller_state.slot;
  ref_Chain__win64(*(Chain **)slot[0], *(u8 *)slot[1]);
}
extern "C" List pass_List__c(u8 a0, List a1, u8 a2);
extern "C" void call_pass_List__c_(void) {
  void **slot = caller_state.slot;
  List r = pass_List__c(*(u8 *)slot[0], *(List *)slot[1], *(u8 *)slot[2]);
  *(List *)slot[3] = r;
}
extern "C" void dynamic_pass_List__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  List r = pass_List__c(*(u8 *)slot[0], *(List *)slot[1], *(u8 *)slot[2]);
  *(List *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_List__c_(void) {
  pass_List__c(*(u8 *)(abiter_passed + 0), *(List *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) List pass_List__win64(u8 a0, List a1, u8 a2);
extern "C" void call_pass_List__win64_(void) {
  void **slot = caller_state.slot;
  List r = pass_List__win64(*(u8 *)slot[0], *(List *)slot[1], *(u8 *)slot[2]);
  *(List *)slot[3] = r;
}
extern "C" void dynamic_pass_List__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  List r = pass_List__win64(*(u8 *)slot[0], *(List *)slot[1], *(u8 *)slot[2]);
  *(List *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_List__win64_(void) {
  pass_List__win64(*(u8 *)(abiter_passed + 0), *(List *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_List__c(List *a0, u8 a1);
extern "C" void call_ref_List__c_(void) {
  void **slot = caller_state.slot;
  ref_List__c(*(List **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_List__win64(List *a0, u8 a1);
extern "C" void call_ref_List__win64_(void) {
  void **slot = caller_state.slot;
  ref_List__win64(*(List **)slot[0], *(u8 *)slot[1]);
}
extern "C" Loop pass_Loop__c(u8 a0, Loop a1, u8 a2);
extern "C" void call_pass_Loop__c_(void) {
  void **slot = caller_state.slot;
  Loop r = pass_Loop__c(*(u8 *)slot[0], *(Loop *)slot[1], *(u8 *)slot[2]);
  *(Loop *)slot[3] = r;
}
extern "C" void dynamic_pass_Loop__c_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Loop r = pass_Loop__c(*(u8 *)slot[0], *(Loop *)slot[1], *(u8 *)slot[2]);
  *(Loop *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Loop__c_(void) {
  pass_Loop__c(*(u8 *)(abiter_passed + 0), *(Loop *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" __attribute__((ms_abi)) Loop pass_Loop__win64(u8 a0, Loop a1, u8 a2);
extern "C" void call_pass_Loop__win64_(void) {
  void **slot = caller_state.slot;
  Loop r = pass_Loop__win64(*(u8 *)slot[0], *(Loop *)slot[1], *(u8 *)slot[2]);
  *(Loop *)slot[3] = r;
}
extern "C" void dynamic_pass_Loop__win64_(void) {
  void **slot = caller_state.slot;
  volatile unsigned char more[abiter_more];
  abiter_fill(more, sizeof more);
  Loop r = pass_Loop__win64(*(u8 *)slot[0], *(Loop *)slot[1], *(u8 *)slot[2]);
  *(Loop *)slot[3] = r;
  if (abiter_changed(more, sizeof more)) caller_overwritten = 1;
}
extern "C" void ignore_pass_Loop__win64_(void) {
  pass_Loop__win64(*(u8 *)(abiter_passed + 0), *(Loop *)(abiter_passed + 256), *(u8 *)(abiter_passed + 512));
}
extern "C" void ref_Loop__c(Loop *a0, u8 a1);
extern "C" void call_ref_Loop__c_(void) {
  void **slot = caller_state.slot;
  ref_Loop__c(*(Loop **)slot[0], *(u8 *)slot[1]);
}
extern "C" __attribute__((ms_abi)) void ref_Loop__win64(Loop *a0, u8 a1);
extern "C" void call_ref_Loop__win64_(void) {
  void **slot = caller_state.slot;
  ref_Loop__win64(*(Loop **)slot[0], *(u8 *)slot[1]);
}
