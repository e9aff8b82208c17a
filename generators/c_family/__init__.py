"""What the C and C++ generators share; dialect.py says where the two differ."""
