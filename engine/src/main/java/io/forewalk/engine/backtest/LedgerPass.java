package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.OrderPlan;

/**
 * One contestant's single pass over the closes, by our own rules. At each point: fills, settlement
 * and what the account closes by itself, the mark, the decision.
 */
final class LedgerPass {

    private final Participant participant;
    private final Timeline timeline;
    private final Account account;
    private final StrategySeat seat;
    private final Ledger ledger;
    private final OrderBook book;
    private final OrderIntake intake;
    private final Execution execution;
    private final Guards guards;
    private final BarCourse course;
    private final CurveColumns columns;
    private boolean solvent = true;

    LedgerPass(Participant participant, Outlook outlook, TradingTerms terms, BacktestSpan span) {
        this.participant = participant;
        this.timeline = outlook.timeline();
        this.account = terms.account();
        this.seat = new StrategySeat(participant, outlook, span);
        this.ledger = new Ledger(terms, timeline);
        this.book = new OrderBook(timeline);
        this.guards = new Guards(timeline, book);
        this.intake = new OrderIntake(terms, timeline, ledger, book, participant);
        this.execution = new Execution(terms, timeline, ledger, book, guards);
        this.course = new BarCourse(timeline, book, guards, execution);
        this.columns = new CurveColumns(timeline);
    }

    /** Fits the strategy if that is due at the next point. */
    void prepare(int point) {
        if (solvent) {
            seat.prepare(point);
        }
    }

    /** Goes on to the prepared point; after ruin nothing happens any more. */
    void advanceTo(int point) {
        if (!solvent) {
            return;
        }
        if (point > 0) {
            fillPending(point);
            course.run(point);
            ledger.settle(point);
            closeIfDue(point);
        }
        solvent = mark(point);
        if (solvent) {
            guards.trail(point);
            if (seat.isCut(point)) {
                follow(seat.plan());
            }
            intake.take(seat.decide(ledger, point), point);
            guards.timeOut(point);
        }
    }

    /** What is decided from here on is opened and protected by this plan. */
    private void follow(OrderPlan plan) {
        guards.follow(plan.exits());
        intake.follow(plan.entry());
        course.follow(plan);
    }

    /** What has become of the account. */
    BacktestResult result() {
        return new BacktestResult(
                participant.contestant(),
                columns.curve(),
                ledger.trades(),
                book.orders(),
                ledger.totals(),
                columns.contributions());
    }

    // Orders of the optimistic rule fill at the close that decided them, but are booked here: the
    // equity of that close was on record before, and an order of the last close stays pending
    // either way.
    private void fillPending(int point) {
        if (book.hasPending()) {
            execution.fillPending(
                    switch (account.fill()) {
                        case NEXT_OPEN -> new Moment(timeline, point, new NextOpenFill());
                        case CLOSE_OPTIMISTIC -> Moment.closeOf(timeline, point - 1);
                    });
        }
    }

    private void closeIfDue(int point) {
        boolean last = point == timeline.length() - 1;
        if (account.closeAtFoldEnd() && (last || seat.isCut(point))) {
            execution.closeAll(point, "fold end");
        } else if (account.closeAtEnd() && last) {
            execution.closeAll(point, "end");
        }
    }

    /** Records the equity; false after ruin, which closes everything. */
    private boolean mark(int point) {
        double value = ledger.positionValue(point);
        if (ledger.cash() + value <= 0) {
            execution.closeAll(point, "ruin");
            ledger.forgiveDebt();
            columns.recordProfits(point, ledger);
            columns.holdProfitsFrom(point);
            return false;
        }
        columns.record(point, ledger.cash(), value);
        columns.recordGross(point, ledger);
        columns.recordProfits(point, ledger);
        return true;
    }
}
