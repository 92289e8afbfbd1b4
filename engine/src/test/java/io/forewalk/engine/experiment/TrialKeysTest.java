package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trials.Attempt;
import io.forewalk.engine.trials.Trial;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialKeysTest {

    private static final MarketData WALK = Markets.of(Markets.randomWalk("A", 60, 3));
    private static final Contestant PLAIN =
            new Contestant(
                    "cross", "cross", "", List.of(), new SmaCross(2, 7, TargetPosition.FLAT));

    @Test
    void theSameIsOneTryUnderAnyName() {
        Contestant renamed = new Contestant("other", "other", "", List.of(), PLAIN.strategy());

        assertThat(key(renamed)).isEqualTo(key(PLAIN));
    }

    @Test
    void anotherSettingIsAnotherTry() {
        Contestant slower = PLAIN.trading(new SmaCross(2, 8, TargetPosition.FLAT));

        assertThat(key(slower)).isNotEqualTo(key(PLAIN));
    }

    @Test
    void otherOrdersAreAnotherTry() {
        Contestant waiting = PLAIN.with(entering(1));
        Contestant waitingLonger = PLAIN.with(entering(2));

        assertThat(List.of(key(PLAIN), key(waiting), key(waitingLonger))).doesNotHaveDuplicates();
    }

    private static OrderPlan entering(double percent) {
        return new OrderPlan(new EntryOrder.Limit(percent, 1), ProtectiveExits.NONE);
    }

    private static String key(Contestant contestant) {
        Attempt attempt = new Attempt(contestant, "", new double[] {0.01, -0.01, 0.02});
        List<Trial> trials =
                new TrialKeys(Experiments.small().over(WALK), WALK, 0)
                        .of(List.of(attempt), List.of(Instant.EPOCH, Instant.EPOCH));
        return trials.getFirst().key();
    }
}
