package example;

import io.forewalk.config.wiring.Plugin;
import io.forewalk.config.wiring.PluginRegistry;

/** One of everything that a plug-in can add. */
public final class ExamplePlugin implements Plugin {

    @Override
    public void addTo(PluginRegistry registry) {
        registry.source("sawtooth", Sawtooth.class)
                .forecaster("momentum", Momentum.class)
                .strategy("fade", Fade.class)
                .strategy("aboveAverage", AboveAverage.class)
                .metric(new BestBar())
                .section(new GreetingSection());
    }
}
