#include "types.h"

struct Tagged {
    char tag;
    low_point point;
};

float x_of(const Tagged *tagged) {
    return tagged->point.x;
}
