package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.chart.ChartPicture;
import io.forewalk.reports.chart.MonthsPicture;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.section.Sections;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPictureTest {

    private static final List<String> PAINTED =
            List.of("equity", "errors", "folds", "trades", "returnHistogram", "returnQuantiles");

    @Test
    void equalChartsGiveEqualBytes() {
        List<ChartData> first = charts(Results.quickstart().run());
        List<ChartData> second = charts(Results.quickstart().run());

        for (int i = 0; i < first.size(); i++) {
            assertThat(ChartPicture.png(second.get(i))).isEqualTo(ChartPicture.png(first.get(i)));
        }
    }

    @Test
    void pictureHasTwiceItsSizeInPointsAndShowsItsLines() throws Exception {
        ChartData equity =
                charts(Results.quickstart().run()).stream()
                        .filter(chart -> chart.key().equals("equity"))
                        .findFirst()
                        .orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPicture.png(equity)));

        assertThat(image.getWidth()).isEqualTo(2400);
        assertThat(image.getHeight()).isEqualTo(1350);
        assertThat(colours(image)).contains(0x0072B2, 0xD55E00, 0xFFFFFF);
    }

    @Test
    void monthsAreColouredByGainAndLossAndRepeatToTheByte() throws Exception {
        TableData months =
                Sections.of(Results.quickstart().run()).stream()
                        .flatMap(section -> section.tables().stream())
                        .filter(table -> table.key().equals("months1"))
                        .findFirst()
                        .orElseThrow();

        byte[] picture = MonthsPicture.png(months);

        assertThat(MonthsPicture.png(months)).isEqualTo(picture);
        // Two of the page's grounds: 22 per cent of blue and of orange over white.
        assertThat(colours(ImageIO.read(new ByteArrayInputStream(picture))))
                .contains(0xC7E0EE, 0xF6DCC7);
    }

    private static List<ChartData> charts(ExperimentResult result) {
        return Sections.of(result).stream()
                .flatMap(section -> section.charts().stream())
                .filter(chart -> PAINTED.contains(chart.key()))
                .toList();
    }

    private static List<Integer> colours(BufferedImage image) {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).map(p -> p & 0xFFFFFF).distinct().boxed().toList();
    }
}
