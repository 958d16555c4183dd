package app.sottovoce.ui.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words a package shows, from the file {@code words.properties} beside its classes. Numbers in
 * messages are written as {@link MessageFormat} has them.
 */
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of the package a class is in. */
  public static Words of(Class<?> type) {
    return new Words(
        ResourceBundle.getBundle(
            type.getPackageName() + ".words", Locale.getDefault(), type.getClassLoader()));
  }

  /**
   * @throws java.util.MissingResourceException if there is no such message
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
