package app.sottovoce.ui.inspector;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which names what is typed so far may mean: each word typed must begin a word of the name or of
 * one of the other names it goes by, whatever the case and the accents.
 */
final class Matching {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Matching() {}

  /** The names that match, those first that begin with what is typed, else in the order given. */
  static List<Name> of(List<Name> names, String typed) {
    List<String> sought = words(typed);
    List<Name> first = new ArrayList<>();
    List<Name> others = new ArrayList<>();
    String start = plain(typed.strip());
    for (Name name : names) {
      if (plain(name.text()).startsWith(start)) {
        first.add(name);
      } else if (!sought.isEmpty() && matches(name, sought)) {
        others.add(name);
      }
    }
    first.addAll(others);
    return first;
  }

  private static boolean matches(Name name, List<String> sought) {
    return begins(words(name.text()), sought)
        || name.others().stream().anyMatch(other -> begins(words(other), sought));
  }

  private static boolean begins(List<String> words, List<String> sought) {
    return sought.stream().allMatch(s -> words.stream().anyMatch(word -> word.startsWith(s)));
  }

  private static List<String> words(String text) {
    return GAPS.splitAsStream(plain(text)).filter(word -> !word.isEmpty()).toList();
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
