package app.sottovoce.edit;

/** Refuses an edit that was made for a project other than the one it is applied to. */
public final class StaleEdit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleEdit(Change change) {
    super("“" + change.thing().id() + "” is no longer what this edit was made for");
  }
}
