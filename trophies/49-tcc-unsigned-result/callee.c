unsigned low_half(unsigned long wide) { return (unsigned)wide; }
