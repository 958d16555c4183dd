package app.sottovoce.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Gives ids to new things. */
@FunctionalInterface
public interface Ids {

  /** An id not given before, starting with a prefix that helps people reading a file. */
  String next(String prefix);

  /**
   * Ids that count upwards from 1 for each prefix: the same work gives the same ids. For one run
   * over one project only, since two runs give the same id to different things.
   */
  static Ids counting() {
    Map<String, Integer> last = new HashMap<>();
    return prefix -> prefix + last.merge(prefix, 1, Integer::sum);
  }

  /** Ids of 50 random bits, so that what two analysts add to copies of a project stays apart. */
  static Ids random(RandomGenerator random) {
    String digits = "0123456789abcdefghjkmnpqrstvwxyz";
    return prefix -> {
      StringBuilder id = new StringBuilder(prefix).append('-');
      for (int i = 0; i < 10; i++) {
        id.append(digits.charAt(random.nextInt(digits.length())));
      }
      return id.toString();
    };
  }
}
