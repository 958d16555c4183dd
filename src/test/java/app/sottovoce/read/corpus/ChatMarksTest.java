package app.sottovoce.read.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the dog ran . | the dog ran.",
        "<I want> [//] I &-um wanted [: needed] [*] it [= the cup] ! | I want I um wanted it!",
        "(be)cause (.) (..) (2.5) he said +\"/. | because he said.",
        "no:: but +... | no but…",
        "what +/? | what?",
        "&=laughs yes [>] &=coughs . | yes.",
        "0is here 0 . | here.",
        "&~gaga &+fr frog@o b@l gato@s:spa . | gaga fr frog b gato.",
        "⌈oh⌉2 ↑really↗ °quiet° ∆fast∆ „ you know ? | oh really quiet fast you know?",
        "black+bird in New_York . | blackbird in New York.",
        "0 [=! cries] . | ''",
        "(0.2) | ''",
        "it costs 10:30 today . | it costs 10:30 today.",
        "&*MOT:mhm go on . | go on."
      })
  void whatIsLeftIsWhatWasSaid(String line, String words) {
    assertEquals(words, ChatMarks.without(line));
  }
}
