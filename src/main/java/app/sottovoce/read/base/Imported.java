package app.sottovoce.read.base;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import java.util.List;

/**
 * What a reader made of a file.
 *
 * @param format name of the format it was read as
 * @param source the source; its id is empty until it joins a project
 * @param said what is said in a transcript, in the order of the file; empty for articles, whose
 *     quotations are found in their text
 * @param remarks what was odd or had to be skipped, in the order of the file
 */
public record Imported(String format, Source source, List<Said> said, List<Remark> remarks) {
  public Imported {
    said = List.copyOf(said);
    remarks = List.copyOf(remarks);
  }
}
