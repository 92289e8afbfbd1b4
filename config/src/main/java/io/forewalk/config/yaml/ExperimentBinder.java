package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.config.yaml.SettingsTree.Mark;
import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.strategies.trading.expression.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binds the blocks of a checked tree one by one, so that a fault of one hides none of another. */
final class ExperimentBinder {

    static final KeyPath MARKET = KeyPath.ROOT.key("market");
    static final KeyPath FORECASTERS = KeyPath.ROOT.key("forecasters");
    static final KeyPath COMBINATIONS = KeyPath.ROOT.key("combinations");
    static final KeyPath STRATEGIES = KeyPath.ROOT.key("strategies");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Plugins plugins;
    private final SettingsTree tree;
    private final Findings findings;
    private final RecordBinder records;
    private final SelectBinder selects;

    ExperimentBinder(Plugins plugins, SettingsTree tree, Findings findings) {
        this.plugins = plugins;
        this.tree = tree;
        this.findings = findings;
        this.records = new RecordBinder(tree, findings);
        this.selects = new SelectBinder(tree, findings);
    }

    /** Everything that can be bound. */
    ExperimentParts bind() {
        Optional<WalkForward> walkForward = bind("walkForward", WalkForward.class);
        List<Long> seeds = bind("seeds", Long[].class).map(List::of).orElse(List.of());
        selects.seed(seeds);
        return new ExperimentParts(
                bind("name", String.class),
                seeds,
                bindSource(),
                bindDays(),
                walkForward,
                each(FORECASTERS, entry -> bindForecaster(entry, walkForward)),
                each(COMBINATIONS, this::bindCombination),
                each(STRATEGIES, this::bindStrategy),
                bind("account", Account.class),
                bind("sizing", Sizing.class),
                tree.root().has("costs") ? bind("costs", Costs.class) : Optional.empty(),
                bind("statistics", StatisticsSettings.class),
                bind("report", ReportSettings.class));
    }

    /** The file with the baseline in it and without the entries that flags leave out. */
    ExperimentFile completed(ExperimentFile file, Overrides overrides) {
        ExperimentFile selected = new Selection(tree, overrides).of(file);
        return new Baseline(tree, naiveSettings()).with(selected, this::naive);
    }

    private ObjectNode naiveSettings() {
        Class<? extends Forecaster> type = plugins.forecasters().get(Baseline.NAME);
        return type == null
                ? NODES.objectNode()
                : SettingWords.defaultsOf(type.asSubclass(Record.class));
    }

    private Optional<Forecaster> naive() {
        return Optional.ofNullable(plugins.forecasters().get(Baseline.NAME))
                .flatMap(type -> records.bind(FORECASTERS, naiveSettings(), type));
    }

    private <T> Optional<T> bind(String key, Class<T> type) {
        return records.bind(KeyPath.ROOT.key(key), type);
    }

    private Optional<MarketDataSource> bindSource() {
        for (var type : plugins.sources().entrySet()) {
            KeyPath source = MARKET.key(type.getKey());
            if (tree.at(MARKET).has(type.getKey())) {
                return records.bind(source, type.getValue()).map(MarketDataSource.class::cast);
            }
        }
        return Optional.empty();
    }

    private Optional<MarketDays> bindDays() {
        if (!(tree.at(MARKET) instanceof ObjectNode market)) {
            return Optional.empty();
        }
        ObjectNode days = market.deepCopy();
        days.remove(plugins.sources().keySet());
        if (days.path("annualisation").isTextual()) {
            days.remove("annualisation");
        }
        return records.bind(MARKET, days, MarketDays.class);
    }

    private <T> List<Optional<T>> each(KeyPath list, Function<KeyPath, Optional<T>> binding) {
        List<Optional<T>> blocks = new ArrayList<>();
        int length = tree.at(list).isArray() ? tree.at(list).size() : 0;
        for (int i = 0; i < length; i++) {
            blocks.add(binding.apply(list.element(i)));
        }
        return blocks;
    }

    private Optional<ForecasterBlock> bindForecaster(
            KeyPath element, Optional<WalkForward> walkForward) {
        String type = Overrides.typeOf(tree.at(element));
        Class<? extends Forecaster> method = plugins.forecasters().get(type);
        KeyPath entry = element.key(type);
        if (method == null || !nameEntry(entry, type)) {
            return Optional.empty();
        }
        ObjectNode own = tree.at(entry).deepCopy();
        own.remove(List.of("name", "refit", "select"));
        return records.bind(entry, own, method)
                .flatMap(forecaster ->
                        tree.at(entry).has("select")
                                ? selects.forecaster(entry, own, forecaster, walkForward)
                                : Optional.of(forecaster))
                .flatMap(forecaster -> block(entry, forecaster, walkForward));
    }

    private Optional<ForecasterBlock> block(
            KeyPath entry, Forecaster forecaster, Optional<WalkForward> walkForward) {
        KeyPath refit = entry.key("refit");
        Optional<Refit> when =
                tree.at(entry).has("refit")
                        ? records.bind(refit, Refit.class)
                        : forecaster.preferredRefit().or(() -> walkForward.map(WalkForward::refit));
        when.ifPresent(learning -> writeRefit(entry, learning));
        String name = tree.at(entry).path("name").asText();
        return when.map(learning -> new ForecasterBlock(name, learning, forecaster));
    }

    /** Writes down when an entry learns again, behind its name as the schema has it. */
    private void writeRefit(KeyPath entry, Refit refit) {
        if (!tree.at(entry).has("refit")) {
            ObjectNode map = (ObjectNode) tree.at(entry);
            ObjectNode rest = map.deepCopy();
            map.removeAll().set("name", rest.remove("name"));
            map.set("refit", Baseline.nodeOf(refit));
            map.setAll(rest);
            tree.mark(entry.key("refit"), Mark.DEFAULT);
        }
    }

    private Optional<CombinationBlock> bindCombination(KeyPath element) {
        String type = Overrides.typeOf(tree.at(element));
        Class<? extends ForecastCombination> rule = plugins.combinations().get(type);
        KeyPath entry = element.key(type);
        if (rule == null || !nameEntry(entry, type)) {
            return Optional.empty();
        }
        ObjectNode own = tree.at(entry).deepCopy();
        List<String> members =
                own.path("of") instanceof ArrayNode list ? SchemaView.texts(list) : List.of();
        own.remove(List.of("name", "of"));
        String name = tree.at(entry).path("name").asText();
        return records.bind(entry, own, rule)
                .map(combination -> new CombinationBlock(name, members, combination));
    }

    private Optional<StrategyBlock> bindStrategy(KeyPath element) {
        String type = Overrides.typeOf(tree.at(element));
        Class<? extends TradingStrategy> rule = plugins.strategies().get(type);
        KeyPath entry = element.key(type);
        if (rule == null || !nameEntry(entry, type)) {
            return Optional.empty();
        }
        if (rule == TextRules.class) {
            new ExpressionChecks(tree, findings).checkTexts(entry);
        }
        ObjectNode own = tree.at(entry).deepCopy();
        JsonNode reads = own.path("forecaster");
        own.remove(List.of("name", "forecaster", "select"));
        ObjectNode all = own.deepCopy();
        ObjectNode orders = OrderSettings.takeFrom(own);
        String name = tree.at(entry).path("name").asText();
        List<String> forecasters = reads instanceof ArrayNode ? SchemaView.texts(reads) : List.of();
        Optional<OrderBlock> plan = records.bind(entry, orders, OrderBlock.class);
        return records.bind(entry, own, rule)
                .flatMap(strategy ->
                        tree.at(entry).has("select")
                                ? selects.strategy(entry, all, strategy)
                                : Optional.of(strategy))
                .flatMap(strategy ->
                        plan.map(block ->
                                new StrategyBlock(name, forecasters, strategy, block.plan())));
    }

    /** Gives an entry its type's name if it has none; false if the entry is no map. */
    private boolean nameEntry(KeyPath entry, String type) {
        if (!(tree.at(entry) instanceof ObjectNode map)) {
            return false;
        }
        if (!map.has("name")) {
            ObjectNode rest = map.deepCopy();
            map.removeAll().put("name", type).setAll(rest);
            tree.mark(entry.key("name"), Mark.DEFAULT);
        }
        return true;
    }
}
