import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** A screen that nobody sees. */
export interface Display {
  name: string;
  end(): void;
}

export const windowSize = { width: 800, height: 600 };
/** Room for two windows, side by side. */
export const screenSize = { width: 2 * windowSize.width, height: windowSize.height };

const isThere = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** Whether a screen can be made here, and whether it can be watched. */
export const hasDisplays = (): boolean => isThere('Xvfb');
export const canWatch = (): boolean => hasDisplays() && isThere('ffmpeg');

/**
 * Starts a screen of its own. @throws when there is no Xvfb, or it gives no number within ten
 * seconds
 */
export async function startDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${screenSize.width}x${screenSize.height}x24`,
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return {
    name: `:${await numberOf(server)}`,
    end: () => {
      server.kill();
    },
  };
}

const numberOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Xvfb gave no number')), 10_000).unref();
    server.on('error', reject);
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
