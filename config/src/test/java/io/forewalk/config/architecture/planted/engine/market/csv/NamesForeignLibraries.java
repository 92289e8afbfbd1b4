package io.forewalk.config.architecture.planted.engine.market.csv;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvRecord;
import gg.jte.ContentType;
import org.hipparchus.util.FastMath;
import org.knowm.xchart.XYChart;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.ta4j.core.BarSeries;
import picocli.CommandLine;

/** Names every library with a door in a package that is the door of one of them alone. */
final class NamesForeignLibraries {
    Class<?>[] wrong = {
        BarSeries.class,
        INDArray.class,
        XYChart.class,
        ContentType.class,
        FastMath.class,
        Version.class,
        YAMLFactory.class,
        SpecVersion.class,
        OptionPreset.class,
        CommandLine.class
    };
    Class<?> allowed = CsvRecord.class;
}
