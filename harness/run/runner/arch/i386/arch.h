#ifndef ABITER_RUNNER_ARCH_H
#define ABITER_RUNNER_ARCH_H

enum {
  k_reserve_bits = 24, /* of addresses that lead nowhere around the trap page: traps.h. Changes of the highest byte lead anywhere. */
};

#endif
