"""The thirty rules of the window, and the tests that prove each; a rule nobody proves fails here.

What no test can prove, and why:

- 12, 16: that a notification is *seen*, and that a machine really stays awake, is the system's part; the tests prove
  what is asked of it.
- 26, 27, 28: whether it looks good is for eyes; the gallery draws every page in every state for them.
- 29, "overwriting asks": the system's own file dialog asks; the test proves that nothing turns that off.
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from pathlib import Path

import pytest

_TESTS = Path(__file__).resolve().parents[1]
_WIZARD = _TESTS.parent / "wizard"

RULES: dict[int, tuple[str, tuple[str, ...]]] = {
    1: (
        "One purpose and one instruction per page; the first page already does work.",
        ("gui/test_rules_flow.py::test_01_one_purpose_a_page_and_the_first_does_work",),
    ),
    2: (
        "The rail lists every step with its state in words and icon; nothing renumbers; optional steps stay visible.",
        (
            "gui/test_rules_flow.py::test_02_no_step_vanishes_or_renumbers",
            "gui/test_window.py::test_the_rail_says_every_state_in_words_and_why_a_step_is_off",
        ),
    ),
    3: (
        "Next never commits; the committing button is a verb naming the act.",
        (
            "gui/test_window.py::test_next_never_commits",
            "gui/test_rules_half_way.py::test_03_a_rollback_that_waits_is_checked_and_not_passed_over",
            "gui/test_rules_half_way.py::test_03_check_now_goes_on_rolling_back",
            "gui/test_rules_flow.py::test_03_every_committing_button_is_a_verb_of_its_own",
        ),
    ),
    4: (
        "One commit point; before it, closing leaves the server unchanged and the page says so.",
        (
            "gui/test_rules_flow.py::test_04_there_is_one_commit_point_and_before_it_closing_changes_nothing",
            "gui/test_window.py::test_closing_before_the_commit_asks_nothing",
        ),
    ),
    5: (
        "Back keeps what was typed; after the commit it is unavailable, with the reason, from code too.",
        (
            "gui/test_rules_flow.py::test_05_back_is_off_after_the_commit_from_code_too",
            "gui/test_window.py::test_after_the_commit_there_is_no_way_back",
            "gui/test_rules_half_way.py::test_05_what_is_off_says_why",
        ),
    ),
    6: (
        "When Next is blocked, the reason is visible and spoken; Enter moves focus to the first problem.",
        (
            "gui/test_window.py::test_why_the_act_is_off_is_seen_and_spoken_and_enter_leads_there",
            "gui/test_rules_seen.py::test_06_what_an_empty_page_lacks_is_seen_spoken_and_found_by_enter",
        ),
    ),
    7: (
        "Errors under the field, after editing, gone as soon as cured, without moving the layout.",
        (
            "gui/test_fields.py::test_an_error_waits_until_the_field_is_left",
            "gui/test_fields.py::test_an_error_is_gone_at_once_when_cured_and_does_not_nag_while_typing",
            "gui/test_fields.py::test_an_error_does_not_move_the_layout",
        ),
    ),
    8: (
        "Every failure: what, likely causes, what to do, Retry, copyable redacted details.",
        (
            "gui/test_widgets.py::test_findings_say_what_causes_remedy_and_come_worst_first",
            "gui/test_widgets.py::test_details_are_folded_and_copied_with_the_finding",
            "gui/test_rules_running.py::test_08_the_box_says_what_where_and_what_to_do",
            "gui/test_rules_running.py::test_08_no_fault_is_silent",
            "gui/test_rules_half_way.py::test_08_after_a_failure_the_button_says_that_it_tries_again",
        ),
    ),
    9: (
        "Checks never block the window; busy within 100 ms, cancellable, naming server, version and time.",
        (
            "gui/test_rules_running.py::test_09_a_check_blocks_nothing_and_can_be_stopped",
            "gui/test_rules_half_way.py::test_09_a_check_names_where_it_looks_and_counts_the_seconds",
            "steps/new_database/test_page.py::test_from_the_test_to_the_proof",
        ),
    ),
    10: (
        "Test buttons always answer; the answer goes stale when an input changes.",
        (
            "steps/new_database/test_page.py::test_a_test_card_goes_with_the_next_change",
            "steps/new_database/test_controller.py::test_a_result_that_comes_too_late_is_dropped",
        ),
    ),
    11: (
        "One bar, monotone, 100 % only when done, counting real items; current item named above it.",
        (
            "gui/test_widgets.py::test_the_bar_only_moves_forward_and_is_full_only_when_done",
            "gui/test_window.py::test_progress_names_the_item_and_stop_leaves_a_resumable_state",
            "gui/test_rules_progress.py::"
            "test_11_the_bar_of_a_whole_step_never_goes_back_and_is_full_at_its_end_only",
            "gui/test_rules_progress.py::test_11_the_switch_counts_its_acts",
        ),
    ),
    12: (
        "Progress appears after about half a second; n of m and elapsed always; time left only when steady.",
        (
            "gui/test_widgets.py::test_progress_appears_after_half_a_second",
            "gui/test_rules_running.py::test_12_time_left_is_said_only_when_steady",
            "gui/test_rules_running.py::test_12_count_and_elapsed_time_always_stand_there",
            "gui/test_rules_progress.py::test_12_every_step_that_runs_counts_and_names_what_it_does",
        ),
    ),
    13: (
        "Cancel means nothing changed; Stop means resumable; the label follows the truth.",
        (
            "gui/test_rules_flow.py::test_13_the_label_of_cancel_follows_the_truth",
            "migration/test_navigation.py::test_what_changes_nothing_is_cancelled_and_says_where_it_looks",
        ),
    ),
    14: (
        "Closing while running asks once, defaults to staying, explains how to resume.",
        (
            "gui/test_rules_flow.py::test_14_closing_asks_once_and_stays_by_default",
            "gui/test_rules_flow.py::test_14_half_way_closing_says_how_to_finish",
            "gui/test_rules_half_way.py::test_14_closing_half_way_back_asks_and_says_how_to_go_on",
            "gui/test_rules_half_way.py::test_14_a_run_that_is_not_told_yet_is_not_finished",
        ),
    ),
    15: (
        "Risky confirmations repeat names and fingerprints; safe default; no timed trap for screen readers.",
        (
            "gui/test_rules_flow.py::test_15_a_risky_confirmation_repeats_names_and_waits",
            "steps/switch/test_page.py::test_the_question_names_server_database_and_fingerprints",
            "steps/report/test_page.py::test_the_question_names_server_database_and_both_fingerprints",
            "steps/switch/test_shown.py::test_the_default_of_the_question_looks_like_the_default",
            "gui/test_window.py::test_a_question_defaults_to_the_safe_answer",
        ),
    ),
    16: (
        "Long runs end with a notification, without stealing focus; no sleep meanwhile.",
        (
            "gui/test_rules_running.py::test_16_the_end_is_told_without_stealing_the_focus",
            "gui/test_rules_running.py::test_16_the_machine_is_kept_awake_until_the_work_ends",
            "gui/test_rules_running.py::test_16_the_window_asks_for_it_while_it_works",
        ),
    ),
    17: (
        "Failure keeps all answers; restarting offers resume, roll back or report.",
        (
            "gui/test_rules_flow.py::test_17_after_a_failure_all_answers_are_there_again",
            "gui/test_window.py::test_a_failure_keeps_the_answers_and_shows_the_finding",
            "gui/test_window.py::test_a_run_is_taken_up_at_its_first_open_step",
        ),
    ),
    18: (
        "The last page shows result, proof, remaining duties, file places, Roll back, Close.",
        (
            "gui/test_rules_flow.py::test_18_the_last_page_shows_result_proof_duties_and_places",
            "gui/test_window.py::test_the_whole_way_by_keyboard",
            "steps/report/test_page.py::test_done_everything_is_said_above_the_fold",
        ),
    ),
    19: (
        "Review shows the very plan that will run; each line leads back to its step.",
        (
            "gui/test_rules_flow.py::test_19_the_review_shows_the_very_plan",
            "steps/switch/test_page.py::test_the_review",
            "steps/switch/test_shown.py::test_a_line_of_an_earlier_step_leads_to_its_page",
        ),
    ),
    20: (
        "Changing an earlier answer marks dependants stale and names them.",
        ("gui/test_rules_flow.py::test_20_a_changed_answer_names_what_it_makes_stale",),
    ),
    21: (
        "Experts can jump to reachable steps and load or save answers.",
        (
            "gui/test_rules_flow.py::test_21_experts_jump_to_every_reachable_step",
            "gui/test_rules_flow.py::test_21_answers_are_saved_to_a_file_and_loaded",
            "gui/test_rules_flow.py::test_21_loaded_answers_make_stale_what_stood_on_others",
        ),
    ),
    22: (
        "Everything by keyboard, in reading order; unique mnemonics; Esc never commits.",
        (
            "gui/test_window.py::test_the_whole_way_by_keyboard",
            "gui/test_rules_frame.py::test_22_tab_reaches_everything_in_reading_order_and_comes_back",
            "gui/test_rules_flow.py::test_22_escape_never_commits",
            "gui/test_window.py::test_mnemonics_of_a_page_are_unique",
        ),
    ),
    23: (
        "Every focusable control and bar has an accessible name; hint and error in its description; changes announced.",
        (
            "gui/test_rules_frame.py::test_23_the_frame_has_names_roles_and_descriptions",
            "gui/test_rules_frame.py::test_23_changes_are_announced",
            "gui/test_fields.py::test_hint_and_error_are_the_accessible_description",
            "gui/test_window.py::test_everything_the_keyboard_reaches_has_a_name",
        ),
    ),
    24: (
        "Focus starts at the first input and returns after dialogs.",
        (
            "gui/test_window.py::test_the_focus_starts_at_the_first_input",
            "gui/test_rules_flow.py::test_24_the_focus_returns_after_a_dialog",
        ),
    ),
    25: (
        "Passwords: masked, reveal, paste allowed, no trimming, caps-lock hint.",
        (
            "gui/test_fields.py::test_a_password_is_masked_and_revealed_by_keyboard",
            "gui/test_fields.py::test_a_pasted_password_is_not_trimmed",
            "gui/test_fields.py::test_caps_lock_is_noticed_from_the_case_of_a_letter",
        ),
    ),
    26: (
        "Light, dark, high contrast: palette colours, recoloured icons, contrast 4.5:1, never colour alone.",
        (
            "gui/test_colours.py::test_every_pair_of_text_and_surface_is_legible",
            "gui/test_icons.py::test_every_icon_is_drawn_in_the_ink_of_the_palette",
            "gui/test_icons.py::test_states_differ_in_shape_and_not_only_in_colour",
            "gui/test_rules_seen.py::test_26_every_text_stands_out_as_it_is_painted",
            "gui/test_rules_seen.py::test_26_placeholder_and_menu_arrow_are_seen",
        ),
    ),
    27: (
        "100-200 % scale and 1024x640: nothing clipped; pages scroll; long paths shortened with full text available.",
        (
            "gui/test_rules_frame.py::test_27_nothing_is_clipped_at_1024_by_640",
            "gui/test_rules_seen.py::test_27_nothing_is_cut_off_on_half_a_screen",
            "gui/test_rules_seen.py::test_27_nothing_is_cut_off_at_200_percent",
            "gui/test_widgets.py::test_nothing_is_wider_than_a_narrow_page",
            "gui/test_gallery.py::test_every_page_is_pictured_in_its_states",
        ),
    ),
    28: (
        "Text may grow 40 % and mirror; plurals, dates and numbers follow the locale.",
        (
            "gui/test_words.py::test_plurals_are_english_without_a_translation",
            "gui/test_words.py::test_dates_have_the_month_in_words_and_no_weekday",
            "gui/test_words.py::test_sizes_and_numbers_follow_the_locale",
            "gui/test_languages.py::test_a_longer_mirrored_language_fits",
        ),
    ),
    29: (
        "File names carry server and date; overwriting asks; private permissions; path problems found before work.",
        (
            "steps/back_up_configuration/test_jobs.py::test_an_earlier_backup_is_never_replaced",
            "foundation/test_private_files.py::test_private_from_the_first_byte",
            "gui/test_rules.py::test_29_file_dialogs_ask_before_they_overwrite",
            "steps/report/test_page.py::test_the_pdf_is_named_for_server_and_day_and_a_failure_is_a_finding",
        ),
    ),
    30: (
        "Skip says what is skipped and what it costs.",
        (
            "steps/back_up_configuration/test_page.py::test_leaving_it_out_says_what_is_lost",
            "gui/test_rules_half_way.py::test_30_what_is_left_out_is_said_with_its_cost_and_not_called_proven",
        ),
    ),
}


@lru_cache
def _tests_of(file: str) -> frozenset[str]:
    tree = ast.parse((_TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_there_are_thirty_rules() -> None:
    assert list(RULES) == list(range(1, 31))


@pytest.mark.parametrize("number", RULES)
def test_every_rule_has_a_test(number: int) -> None:
    words, proofs = RULES[number]
    assert words.endswith(".") and proofs
    for proof in proofs:
        file, _, name = proof.partition("::")
        assert name in _tests_of(file), f"{number} {words} {proof} is gone"


def test_29_file_dialogs_ask_before_they_overwrite() -> None:
    """29 … overwriting asks."""
    sources = [path.read_text(encoding="utf-8") for path in _WIZARD.rglob("*.py")]
    assert sum("getSaveFileName" in source for source in sources) >= 2
    assert not any(re.search(r"DontConfirmOverwrite", source) for source in sources)
