package io.forewalk.strategies.forecasting.lstm;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Settings that differ in one component. */
final class Records {

    private Records() {}

    static LstmForecaster with(LstmForecaster settings, String name, Object value) {
        RecordComponent[] components = LstmForecaster.class.getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                boolean other = components[i].getName().equals(name);
                values[i] = other ? value : components[i].getAccessor().invoke(settings);
            }
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<LstmForecaster> constructor =
                    LstmForecaster.class.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
