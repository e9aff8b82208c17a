"""What generators of all languages share: the model, the unit they make, names, and which types a language can say."""
