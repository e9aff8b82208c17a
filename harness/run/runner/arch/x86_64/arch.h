#ifndef ABITER_RUNNER_ARCH_H
#define ABITER_RUNNER_ARCH_H

enum {
  k_reserve_bits = 32, /* of addresses that lead nowhere around the trap page: traps.h. */
};

#endif
