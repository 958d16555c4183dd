package app.sottovoce.quote;

/**
 * A name as it stands in the text.
 *
 * @param first the first token with its titles
 * @param name the first token of the name proper
 * @param end the token after the name
 * @param last the name's last word in lower case
 * @param sex what title or first name tell
 * @param person whether nothing speaks against its being a person
 */
record Mention(int first, int name, int end, String last, Sex sex, boolean person) {
  int words() {
    return end - name;
  }

  Mention withSex(Sex newSex) {
    return new Mention(first, name, end, last, newSex, person);
  }
}
