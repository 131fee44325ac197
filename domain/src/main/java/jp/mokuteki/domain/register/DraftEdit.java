package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 改正案の編集 — one change that a person makes to a draft. A change of what is not there, or to what cannot be, gives nothing.
 *
 * <p>Example: {@code new DraftEdit.NameCategory(9, "直営診療所の運営に必要な利用目的")
 * .apply(RevisionDraft.from(RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), Instant.EPOCH),
 * RevisionDraft.Aim.AMENDMENT), new RegisterChronicle(List.of())).isPresent()} is {@code true}. Legal source: none.
 */
public sealed interface DraftEdit {
    /**
     * Makes the change.
     *
     * @param draft the draft
     * @param chronicle the register, which knows the numbers that were given
     * @return the changed draft, or nothing where the place is not there or not free
     */
    Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle);

    /**
     * 改正案の記載 — what stands above the table; what is absent stays.
     *
     * @param title the heading above the table
     * @param reason 改正理由
     * @param effectiveFrom 施行日
     * @param note 内部メモ
     */
    record Describe(
            Optional<String> title, Optional<String> reason, Optional<LocalDate> effectiveFrom, Optional<String> note)
            implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            PurposeTable table = draft.table();
            RevisionDraft described =
                    draft.with(new PurposeTable(title.orElse(table.title()), table.headings(), table.categories()));
            described = effectiveFrom.map(described::effective).orElse(described);
            described = described.because(reason.orElse(draft.reason()));
            return Optional.of(described.noting(note.map(draft.notes()::general).orElse(draft.notes())));
        }
    }

    /**
     * 列の見出しの変更 — another heading of a column.
     *
     * @param column the column
     * @param heading the heading
     */
    record NameColumn(DisclosureColumn column, String heading) implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            PurposeTable table = draft.table();
            List<String> headings = new ArrayList<>(table.headings());
            headings.set(DisclosureColumn.IN_ORDER.indexOf(column), heading);
            return Optional.of(draft.with(new PurposeTable(table.title(), headings, table.categories())));
        }
    }

    /**
     * 区分の名称の変更・区分の追加 — another title of a category, or a new category whose cells are blank.
     *
     * @param number number of the category
     * @param title its title
     */
    record NameCategory(int number, String title) implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            Map<DisclosureColumn, Cell> cells =
                    draft.table().category(number).map(PurposeCategory::cells).orElseGet(NameCategory::blank);
            return Optional.of(draft.with(draft.table()
                    .with(new PurposeCategory(number, title, NumberAffair.ofCategory(number, title), cells))));
        }

        private static Map<DisclosureColumn, Cell> blank() {
            var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
            DisclosureColumn.IN_ORDER.forEach(column -> cells.put(column, new Cell.Undeclared()));
            return cells;
        }
    }

    /**
     * 欄の宣言 — says of a cell without purposes that it is 「なし」, or blank.
     *
     * @param category number of the category
     * @param column the column
     * @param state the cell, without purposes
     */
    record DeclareCell(int category, DisclosureColumn column, Cell state) implements DraftEdit {
        /** Refuses a cell with purposes: those are added one by one. */
        public DeclareCell {
            if (!state.listed().isEmpty()) {
                throw new IllegalArgumentException("a cell is declared without purposes");
            }
        }

        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            return draft.table()
                    .category(category)
                    .filter(found -> found.cell(column).listed().isEmpty())
                    .map(found -> draft.with(draft.table().with(found.with(column, state))));
        }
    }

    /**
     * 関係の記録 — says how a purpose relates to the one before.
     *
     * @param id the purpose
     * @param relation the relation
     */
    record Relate(PurposeId id, PurposeRelation relation) implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            return Optional.of(draft.relating(id, relation));
        }
    }

    /**
     * 利用目的の追加 — a new purpose at the end of a cell. It gets the next number of its cell that was never given, and is
     * recorded as new.
     *
     * @param category number of the category
     * @param column the column
     * @param text its text
     * @param coding its codes
     * @param note 内部メモ; empty for none
     */
    record AddPurpose(int category, DisclosureColumn column, String text, Coding coding, String note)
            implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            return draft.table().category(category).map(found -> {
                PurposeId id = chronicle.nextId(category, column, draft.table());
                var listed = new ArrayList<>(found.cell(column).listed());
                listed.add(new PurposeOfUse(id, text, coding));
                return draft.with(draft.table().with(found.with(column, new Cell.Purposes(listed))))
                        .relating(id, PurposeRelation.of(PurposeRelation.Kind.NEW))
                        .noting(draft.notes().about(id, note));
            });
        }
    }

    /**
     * 利用目的の変更 — another text, other codes, another note of a purpose; what is absent stays.
     *
     * @param id the purpose
     * @param text its text
     * @param coding its codes
     * @param note 内部メモ; empty for none
     */
    record ChangePurpose(PurposeId id, Optional<String> text, Optional<Coding> coding, Optional<String> note)
            implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            return draft.table().purpose(id).map(before -> {
                var changed = new PurposeOfUse(id, text.orElse(before.text()), coding.orElse(before.coding()));
                RevisionDraft written =
                        draft.with(draft.table().coded(one -> one.id().equals(id) ? changed : one));
                return written.noting(
                        note.map(some -> draft.notes().about(id, some)).orElse(draft.notes()));
            });
        }
    }

    /**
     * 利用目的の削除 — a purpose is given up; a cell that is left without any is blank, not 「なし」.
     *
     * @param id the purpose
     */
    record RemovePurpose(PurposeId id) implements DraftEdit {
        @Override
        public Optional<RevisionDraft> apply(RevisionDraft draft, RegisterChronicle chronicle) {
            return draft.table()
                    .category(id.category())
                    .filter(found -> draft.table().purpose(id).isPresent())
                    .map(found -> removed(draft, found));
        }

        private RevisionDraft removed(RevisionDraft draft, PurposeCategory category) {
            List<PurposeOfUse> left = category.cell(id.column()).listed().stream()
                    .filter(purpose -> !purpose.id().equals(id))
                    .toList();
            Cell cell = left.isEmpty() ? new Cell.Undeclared() : new Cell.Purposes(left);
            return draft.with(draft.table().with(category.with(id.column(), cell)))
                    .relating(id, PurposeRelation.of(PurposeRelation.Kind.REMOVED))
                    .noting(draft.notes().about(id, ""));
        }
    }
}
