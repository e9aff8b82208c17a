const unsigned char first[17] = {1};
const unsigned char second[17] = {1};
const unsigned char third[17] = {1};
