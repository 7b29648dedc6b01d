import { useEffect, useRef, useState } from 'preact/hooks';

/** Something that is read from the server. */
export interface Loaded<Value> {
  /** The latest value; it stays while another is read, and when that fails. */
  readonly value: Value | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  /** Reads it again. */
  reload(): void;
}

/**
 * Reads something from the server, and again whenever a dependency changes; a read that is no longer wanted is
 * aborted.
 */
export function useLoad<Value>(
  read: (signal: AbortSignal) => Promise<Value>,
  dependencies: readonly unknown[],
): Loaded<Value> {
  const [state, setState] = useState<Omit<Loaded<Value>, 'reload'>>({
    value: undefined,
    error: undefined,
    isLoading: true,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    setState((before) => ({ ...before, isLoading: true }));
    read(ended.signal).then(
      (value) => {
        if (!ended.signal.aborted) setState({ value, error: undefined, isLoading: false });
      },
      (error: unknown) => {
        if (!ended.signal.aborted) setState((before) => ({ ...before, error, isLoading: false }));
      },
    );
    return () => ended.abort();
  }, [...dependencies, round]);
  return { ...state, reload: () => setRound((before) => before + 1) };
}

/** Something that the reader lets the server do. */
export interface Action<Input> {
  run(input: Input): Promise<boolean>;
  readonly error: unknown;
  readonly isRunning: boolean;
}

/** Does something at the server, and keeps its error for showing. */
export function useAction<Input = void>(act: (input: Input) => Promise<unknown>): Action<Input> {
  const [state, setState] = useState<{ error: unknown; isRunning: boolean }>({
    error: undefined,
    isRunning: false,
  });
  const isThere = useRef(true);
  useEffect(() => {
    return () => {
      isThere.current = false;
    };
  }, []);
  const run = async (input: Input) => {
    setState({ error: undefined, isRunning: true });
    try {
      await act(input);
      if (isThere.current) setState({ error: undefined, isRunning: false });
      return true;
    } catch (error) {
      if (isThere.current) setState({ error, isRunning: false });
      return false;
    }
  };
  return { ...state, run };
}
