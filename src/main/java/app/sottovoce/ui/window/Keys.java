package app.sottovoce.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Shortcuts written as text, {@code Shortcut+Shift+Z} or {@code ?}. */
final class Keys {
  private Keys() {}

  /** The shortcut of a text; nothing if it is empty or not a shortcut. */
  static Optional<KeyCombination> of(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
      return Optional.of(new Typed(text));
    }
    try {
      return Optional.of(KeyCombination.valueOf(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Digits, on the keyboard's upper row and on its number pad. */
  static KeyCombination digit(int digit) {
    return new Digit(digit);
  }

  static KeyCombination shift(char letter) {
    return new KeyCodeCombination(
        KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))),
        KeyCombination.SHIFT_DOWN);
  }

  /**
   * A character, wherever the keyboard's layout has it: {@code ?} is Shift and a key that differs
   * from country to country.
   */
  private static final class Typed extends KeyCombination {
    private final String character;

    Typed(String character) {
      super(
          ModifierValue.ANY,
          ModifierValue.UP,
          ModifierValue.UP,
          ModifierValue.UP,
          ModifierValue.UP);
      this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
      return !event.isControlDown() && !event.isAltDown() && character.equals(event.getText());
    }

    @Override
    public String getName() {
      return character;
    }

    @Override
    public String getDisplayText() {
      return character;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Typed typed && typed.character.equals(character);
    }

    @Override
    public int hashCode() {
      return character.hashCode();
    }
  }

  private static final class Digit extends KeyCombination {
    private final int digit;

    Digit(int digit) {
      super(
          ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
      this.digit = digit;
    }

    @Override
    public boolean match(KeyEvent event) {
      boolean plain =
          !event.isControlDown()
              && !event.isAltDown()
              && !event.isShiftDown()
              && !event.isMetaDown();
      return plain
          && List.of("Digit" + digit, "Numpad " + digit, String.valueOf(digit))
              .contains(event.getCode().getName());
    }

    @Override
    public String getName() {
      return String.valueOf(digit);
    }

    @Override
    public String getDisplayText() {
      return String.valueOf(digit);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Digit same && same.digit == digit;
    }

    @Override
    public int hashCode() {
      return digit;
    }
  }
}
