package io.forewalk.config.architecture.planted.engine.statistics;

import de.siegmar.fastcsv.reader.CsvRecord;

final class NamesCsvLibrary {
    Class<?> wrong = CsvRecord.class;
}
