package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.forewalk.engine.settings.SettingName;
import org.jspecify.annotations.Nullable;

/** Tells Jackson the words of a file: enum constants in camel case, names given by annotation. */
final class SettingIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config,
            AnnotatedClass type,
            Enum<?>[] constants,
            @Nullable String[] names) {
        String[] words = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            words[i] = SettingWords.wordOf(constants[i]);
        }
        return words;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated member) {
        SettingName name = member.getAnnotation(SettingName.class);
        return name == null
                ? super.findNameForDeserialization(member)
                : PropertyName.construct(name.value());
    }
}
