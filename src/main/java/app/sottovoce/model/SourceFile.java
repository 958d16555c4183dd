package app.sottovoce.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The file a source was read from.
 *
 * @param name its name without folders
 * @param mediaType IANA media type, for example {@code text/html}
 * @param encoding the character encoding it was decoded with, by its IANA name
 * @param sha256 hexadecimal hash of its bytes
 * @param read when it was read
 */
public record SourceFile(
    String name,
    Optional<String> mediaType,
    Optional<String> encoding,
    Optional<String> sha256,
    Optional<Instant> read,
    Extra extra) {}
