package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.text.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void abbreviationsKeepTheirFullStop() {
    assertEquals(
        List.of(
            "mr.", "poe", "of", "the", "u.s.", "spoke", "at", "3", "p.m.", "in", "st.", "louis",
            "."),
        words("Mr. Poe of the U.S. spoke at 3 p.m. in St. Louis."));
  }

  @Test
  void aFullStopWithoutItsSpaceStillEndsTheWord() {
    assertEquals(List.of("the", "end", ".", "then", "more"), words("the end.Then more"));
  }

  @Test
  void possessivesAndHyphensStayInTheWord() {
    Token token = tokens("Poe’s").getFirst();
    assertEquals("poe's", token.word());
    assertEquals("poe", token.base());
    assertEquals(3, token.baseEnd());
    assertEquals(List.of("the", "leaders'", "by-election"), words("the leaders’ by-election"));
  }

  @Test
  void aQuotationIsOneToken() {
    List<Token> tokens = Tokens.of("He said “a b” twice", List.of(new Stretch(8, 13)));
    assertEquals(
        List.of(Kind.WORD, Kind.WORD, Kind.QUOTATION, Kind.WORD),
        tokens.stream().map(Token::kind).toList());
    assertEquals(0, tokens.get(2).quotation());
  }

  @Test
  void marksHaveTheirKinds() {
    assertEquals(
        List.of(
            Kind.WORD,
            Kind.DASH,
            Kind.WORD,
            Kind.COMMA,
            Kind.OPEN,
            Kind.WORD,
            Kind.CLOSE,
            Kind.COLON,
            Kind.STOP,
            Kind.LINE_BREAK,
            Kind.OTHER),
        tokens("a — b, (c): ...\n#").stream().map(Token::kind).toList());
  }

  private static List<Token> tokens(String text) {
    return Tokens.of(text, List.of());
  }

  private static List<String> words(String text) {
    return tokens(text).stream()
        .map(t -> t.isWord() ? t.word() : text.substring(t.start(), t.end()))
        .toList();
  }
}
