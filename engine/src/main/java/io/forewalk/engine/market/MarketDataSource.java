package io.forewalk.engine.market;

import java.io.Serializable;
import java.nio.file.Path;

/** Where prices come from: settings and nothing else, so a record. */
public interface MarketDataSource extends Serializable {

    /**
     * Reads or makes the prices.
     *
     * @param folder where relative paths start: the experiment file's folder
     * @throws MarketDataException with every problem found, each with file and line
     */
    MarketData load(Path folder);
}
