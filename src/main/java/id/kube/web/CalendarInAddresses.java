package id.kube.web;

import id.kube.daybook.Fields;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** Days and months in an address are read as strictly as those of an entry. */
@Provider
class CalendarInAddresses implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic,
            Annotation[] annotations) {
        if (type == LocalDate.class) {
            return new Strict<>(word -> type.cast(Fields.dayOf(word)
                    .orElseThrow(BadQuery::new)));
        }
        if (type == YearMonth.class) {
            return new Strict<>(word -> type.cast(Fields.monthOf(word)
                    .orElseThrow(BadQuery::new)));
        }
        return null;
    }

    private record Strict<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String word) {
            return word == null || word.isEmpty() ? null : reader.apply(word);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
