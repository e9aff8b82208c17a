"""A second harness, which shares nothing with abiter but the spec and the compilers: see docs/ci.md."""
