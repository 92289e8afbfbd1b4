package io.forewalk.engine.market;

import java.io.Serializable;
import java.util.List;

/**
 * A file that prices were read from.
 *
 * @param path as written in the experiment file
 * @param sha256 of its bytes, in hexadecimal
 * @param rows data rows read, the header not counted
 * @param symbols the instruments it holds
 */
public record DataFile(String path, String sha256, long rows, List<String> symbols)
        implements Serializable {

    public DataFile {
        symbols = List.copyOf(symbols);
    }
}
