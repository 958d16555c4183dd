package app.sottovoce.quote;

/** Of what sort a hedge is. */
public enum HedgeClass {
  LIPREAD("lip reading"),
  PERCEPTION("how the words were perceived"),
  APPROXIMATOR("not the exact words"),
  HEARSAY("hearsay"),
  ANONYMOUS("unnamed sources"),
  DISTANCING("distance"),
  HEDGE("doubt"),
  DENIAL("denial"),
  ATTRIBUTION("attribution"),
  TRANSLATION("translation"),
  RECORD("record"),
  AUDIO("sound"),
  CONFIRM("confirmation"),
  BOOSTER("emphasis");

  private final String label;

  HedgeClass(String label) {
    this.label = label;
  }

  /** What it is called before an analyst. */
  public String label() {
    return label;
  }
}
