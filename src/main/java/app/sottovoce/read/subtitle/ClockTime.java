package app.sottovoce.read.subtitle;

/** A time as clocks show it, out of the figures that a pattern has found. */
final class ClockTime {
  private ClockTime() {}

  /**
   * The time in milliseconds.
   *
   * @param hours at most nine digits, and so the others
   * @param fraction digits after the decimal point; those beyond the third are left out
   */
  static long milliseconds(String hours, String minutes, String seconds, String fraction) {
    return ((Long.parseLong(hours) * 60 + Long.parseLong(minutes)) * 60 + Long.parseLong(seconds))
            * 1000
        + thousandths(fraction);
  }

  /** Digits after a decimal point as thousandths; none are 0. */
  static long thousandths(String digits) {
    return Long.parseLong((digits + "000").substring(0, 3));
  }
}
