/* puns: caller in C */
struct abiter_cell { unsigned int index, high, skip, opaque; };
struct abiter_state {
  void **slot;
  void *object;
  struct abiter_cell *in, *out;
  unsigned char *seen, *arena;
} caller_state = {0};

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

#define ABITER_CODEC(key, T) \
  void caller_put_##key(void) { put_##key((T *)caller_state.object); } \
  void caller_get_##key(void) { get_##key((T *)caller_state.object); } \
  unsigned long long caller_layout_##key[2] = {sizeof(T), _Alignof(T)};

typedef float f32;
typedef unsigned char u8;
typedef f32 Coordinate;
typedef f32 Real;
typedef Real Unlike;
typedef struct Point { Coordinate x; Coordinate y; Unlike u; Coordinate at[2]; } Point;
/* a note */ // one
typedef struct Noted { u8 a; } Noted;
static void put_u8(u8 *v) { abiter_put(v, sizeof *v); }
static void get_u8(u8 *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(u8, u8)
static void put_Coordinate_c(Coordinate *v) { abiter_put(v, sizeof *v); }
static void get_Coordinate_c(Coordinate *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(Coordinate_c, Coordinate)
static void put_Coordinate(Coordinate *v) { put_Coordinate_c(v); }
static void get_Coordinate(Coordinate *v) { get_Coordinate_c(v); }
ABITER_CODEC(Coordinate, Coordinate)
static void put_Real_default(Real *v) { abiter_put(v, sizeof *v); }
static void get_Real_default(Real *v) { abiter_get(v, sizeof *v); }
ABITER_CODEC(Real_default, Real)
static void put_Unlike(Unlike *v) { put_Real_default(v); }
static void get_Unlike(Unlike *v) { get_Real_default(v); }
ABITER_CODEC(Unlike, Unlike)
static void put_Point(Point *v) {
  put_Coordinate(&v->x);
  put_Coordinate(&v->y);
  put_Unlike(&v->u);
  for (unsigned long i = 0; i < 2; i++) put_Coordinate(&v->at[i]);
}
static void get_Point(Point *v) {
  get_Coordinate(&v->x);
  get_Coordinate(&v->y);
  get_Unlike(&v->u);
  for (unsigned long i = 0; i < 2; i++) get_Coordinate(&v->at[i]);
}
ABITER_CODEC(Point, Point)
static void put_Noted(Noted *v) { abiter_put(&v->a, sizeof v->a); }
static void get_Noted(Noted *v) { abiter_get(&v->a, sizeof v->a); }
ABITER_CODEC(Noted, Noted)
Coordinate pass_Coordinate__c(u8, Coordinate, u8);
void call_pass_Coordinate__c(void) { void **slot = caller_state.slot; *(Coordinate *)slot[3] = pass_Coordinate__c(*(u8 *)slot[0], *(Coordinate *)slot[1], *(u8 *)slot[2]); }
__attribute__((ms_abi)) Coordinate pass_Coordinate__win64(u8, Coordinate, u8);
void call_pass_Coordinate__win64(void) { void **slot = caller_state.slot; *(Coordinate *)slot[3] = pass_Coordinate__win64(*(u8 *)slot[0], *(Coordinate *)slot[1], *(u8 *)slot[2]); }
Point pass_Point__c(u8, Point, u8);
void call_pass_Point__c(void) { void **slot = caller_state.slot; *(Point *)slot[3] = pass_Point__c(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]); }
__attribute__((ms_abi)) Point pass_Point__win64(u8, Point, u8);
void call_pass_Point__win64(void) { void **slot = caller_state.slot; *(Point *)slot[3] = pass_Point__win64(*(u8 *)slot[0], *(Point *)slot[1], *(u8 *)slot[2]); }
Unlike pass_Unlike__c(u8, Unlike, u8);
void call_pass_Unlike__c(void) { void **slot = caller_state.slot; *(Unlike *)slot[3] = pass_Unlike__c(*(u8 *)slot[0], *(Unlike *)slot[1], *(u8 *)slot[2]); }
__attribute__((ms_abi)) Unlike pass_Unlike__win64(u8, Unlike, u8);
void call_pass_Unlike__win64(void) { void **slot = caller_state.slot; *(Unlike *)slot[3] = pass_Unlike__win64(*(u8 *)slot[0], *(Unlike *)slot[1], *(u8 *)slot[2]); }
Noted pass_Noted__c(u8, Noted, u8);
void call_pass_Noted__c(void) { void **slot = caller_state.slot; *(Noted *)slot[3] = pass_Noted__c(*(u8 *)slot[0], *(Noted *)slot[1], *(u8 *)slot[2]); }
__attribute__((ms_abi)) Noted pass_Noted__win64(u8, Noted, u8);
void call_pass_Noted__win64(void) { void **slot = caller_state.slot; *(Noted *)slot[3] = pass_Noted__win64(*(u8 *)slot[0], *(Noted *)slot[1], *(u8 *)slot[2]); }
// about a function
void noted__c(Noted);
void call_noted__c(void) { void **slot = caller_state.slot; noted__c(*(Noted *)slot[0]); }
// about a function
__attribute__((ms_abi)) void noted__win64(Noted);
void call_noted__win64(void) { void **slot = caller_state.slot; noted__win64(*(Noted *)slot[0]); }
