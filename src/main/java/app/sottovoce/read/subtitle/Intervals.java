package app.sottovoce.read.subtitle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of time, in seconds; each with its beginning, without its end. They are in order and do
 * not touch one another.
 */
record Intervals(List<Interval> list) {
  static final Intervals NEVER = new Intervals(List.of());
  static final Intervals ALWAYS = of(0, Double.POSITIVE_INFINITY);

  /** One stretch of time, which is not empty. */
  record Interval(double begin, double end) {}

  Intervals {
    list = List.copyOf(list);
  }

  static Intervals of(double begin, double end) {
    return begin < end ? new Intervals(List.of(new Interval(begin, end))) : NEVER;
  }

  /** What both have in common. */
  Intervals and(Intervals other) {
    List<Interval> common = new ArrayList<>();
    for (Interval one : list) {
      for (Interval two : other.list) {
        double begin = Math.max(one.begin, two.begin);
        double end = Math.min(one.end, two.end);
        if (begin < end) {
          common.add(new Interval(begin, end));
        }
      }
    }
    return new Intervals(common);
  }

  /** What at least one of them has. */
  Intervals or(Intervals other) {
    List<Interval> all = new ArrayList<>(list);
    all.addAll(other.list);
    all.sort(Comparator.comparingDouble(Interval::begin));
    List<Interval> joined = new ArrayList<>();
    for (Interval next : all) {
      boolean touches = !joined.isEmpty() && next.begin <= joined.getLast().end;
      if (touches) {
        Interval before = joined.removeLast();
        joined.add(new Interval(before.begin, Math.max(before.end, next.end)));
      } else {
        joined.add(next);
      }
    }
    return new Intervals(joined);
  }

  /** What is left when others are taken out. */
  Intervals without(Intervals other) {
    Intervals left = this;
    for (Interval taken : other.list) {
      left =
          left.and(of(Double.NEGATIVE_INFINITY, taken.begin))
              .or(left.and(of(taken.end, Double.POSITIVE_INFINITY)));
    }
    return left;
  }
}
