package app.sottovoce.read.document;

import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.Set;

/** Rich Text Format, as word processors, TextEdit and mail programs write it. */
public final class RtfFormat implements DocumentFormat {
  private static final byte[] BEGINNING = {'{', '\\', 'r', 't', 'f'};

  @Override
  public String format() {
    return "rtf";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("richtext");
  }

  @Override
  public String mediaType() {
    return "text/rtf";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return beginning(file.bytes()) >= 0 ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Document read(RawFile file) throws UnreadableFile {
    int start = beginning(file.bytes());
    if (start < 0) {
      throw new UnreadableFile(
          file.name(), "is no rich text file: it does not begin with “{\\rtf”.");
    }
    return new RtfText(file.name(), file.bytes(), start).read();
  }

  /** Where the first group begins, after blanks and a byte order mark; −1 if it is no RTF. */
  private static int beginning(byte[] bytes) {
    int at = bytes.length > 2 && bytes[0] == (byte) 0xef ? 3 : 0;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] >= 9 && bytes[at] <= 13)) {
      at++;
    }
    for (int i = 0; i < BEGINNING.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != BEGINNING[i]) {
        return -1;
      }
    }
    return at;
  }
}
