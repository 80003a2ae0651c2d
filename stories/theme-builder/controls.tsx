import { readColor, themes, type ThemeOptions } from "clinic-ui/theme";
import { useId } from "react";
import { presets } from "./presets";

interface ControlsProps {
  options: ThemeOptions;
  /** What is wrong with what was typed. */
  problem: string | undefined;
  onChange: (options: ThemeOptions) => void;
}

type Fonts = Pick<ThemeOptions, "fontText" | "fontDisplay">;

const fontsOf = ({ fontText, fontDisplay }: Fonts): Fonts => ({ fontText, fontDisplay });

const fonts: Record<string, Fonts> = {
  "Serif headings, plain text": {},
  "Plain throughout": {
    fontDisplay: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  },
  "Serif throughout": fontsOf(themes.hearth),
  Geometric: fontsOf(themes.signal),
  "Thin capitals": fontsOf(themes.orchard),
};

/** Everything that a theme is made of. What is left alone is the library's own. */
export function Controls({ options, problem, onChange }: ControlsProps) {
  const set = (change: Partial<ThemeOptions>) =>
    onChange(withoutUndefined({ ...options, ...change }));
  const chosenFonts = Object.entries(fonts).find(
    ([, { fontText, fontDisplay }]) =>
      fontText === options.fontText && fontDisplay === options.fontDisplay,
  );
  return (
    <form className="theme-builder__controls" onSubmit={(event) => event.preventDefault()}>
      <p className="theme-builder__starts">
        <span id="theme-builder-presets">Start from</span>
        {Object.entries(presets).map(([name, preset]) => (
          <button key={name} type="button" onClick={() => onChange(preset)}>
            <i style={{ background: preset.brand }} />
            {name}
          </button>
        ))}
      </p>
      <ColorField
        label="Brand colour"
        value={options.brand}
        onChange={(brand) => set({ brand: brand ?? "" })}
        problem={problem?.startsWith("brand") ? problem : undefined}
      />
      <ColorField
        label="Second colour"
        placeholder="chosen for you"
        value={options.accent}
        onChange={(accent) => set({ accent })}
        problem={problem?.startsWith("accent") ? problem : undefined}
      />
      <ColorField
        label="Paper"
        placeholder="chosen for you"
        value={options.paper}
        onChange={(paper) => set({ paper })}
        problem={problem?.startsWith("paper") ? problem : undefined}
      />
      <Field label="Letters">
        {(id) => (
          <select
            id={id}
            value={chosenFonts?.[0] ?? ""}
            onChange={({ target }) =>
              set({ fontText: undefined, fontDisplay: undefined, ...fonts[target.value] })
            }
          >
            {!chosenFonts && <option value="">The example's own</option>}
            {Object.keys(fonts).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Range
        label="Weight of headings"
        value={options.headingWeight ?? 600}
        least={300}
        most={900}
        step={100}
        onChange={(headingWeight) => set({ headingWeight })}
      />
      <Range
        label="Scale of type"
        value={options.scale ?? 1.28}
        least={1.1}
        most={1.5}
        step={0.02}
        onChange={(scale) => set({ scale })}
      />
      <Range
        label="Corners"
        unit=" px"
        value={options.radius ?? 8}
        least={0}
        most={32}
        step={1}
        onChange={(radius) => set({ radius })}
      />
      <Field label="Density">
        {(id) => (
          <select
            id={id}
            value={options.density ?? "regular"}
            onChange={({ target }) => set({ density: target.value as ThemeOptions["density"] })}
          >
            <option value="compact">Compact</option>
            <option value="regular">Regular</option>
            <option value="airy">Airy</option>
          </select>
        )}
      </Field>
    </form>
  );
}

const withoutUndefined = (options: ThemeOptions) =>
  Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as ThemeOptions;

interface FieldProps {
  label: string;
  problem?: string;
  children: (id: string, describedBy: string | undefined) => React.ReactNode;
}

function Field({ label, problem, children }: FieldProps) {
  const id = useId();
  return (
    <div className="theme-builder__field">
      <label htmlFor={id}>{label}</label>
      {children(id, problem && `${id}-problem`)}
      {problem && (
        <p id={`${id}-problem`} role="alert">
          {problem.replace(/^\w+: /, "")}
        </p>
      )}
    </div>
  );
}

interface ColorFieldProps {
  label: string;
  value: string | undefined;
  placeholder?: string;
  problem?: string;
  onChange: (value: string | undefined) => void;
}

/** Any notation of CSS, or the browser's own chooser. */
function ColorField({ label, value, placeholder, problem, onChange }: ColorFieldProps) {
  return (
    <Field label={label} problem={problem}>
      {(id, describedBy) => (
        <span className="theme-builder__color">
          <input
            type="color"
            aria-label={`${label}, choose`}
            value={readColor(value) ?? "#ffffff"}
            onChange={({ target }) => onChange(target.value)}
          />
          <input
            id={id}
            type="text"
            spellCheck={false}
            autoComplete="off"
            aria-invalid={describedBy ? true : undefined}
            aria-describedby={describedBy}
            placeholder={placeholder}
            value={value ?? ""}
            onChange={({ target }) => onChange(target.value || undefined)}
          />
        </span>
      )}
    </Field>
  );
}

interface RangeProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  unit?: string;
  onChange: (value: number) => void;
}

function Range({ label, value, least, most, step, unit = "", onChange }: RangeProps) {
  return (
    <Field label={`${label}: ${value}${unit}`}>
      {(id) => (
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          onChange={({ target }) => onChange(Number(target.value))}
        />
      )}
    </Field>
  );
}
