import { spawn, type ChildProcess } from 'node:child_process';
import { screenSize } from './display.ts';

/** Twenty pixels of the screen are one of a frame: the mark is far larger. */
const size = { width: screenSize.width / 20, height: screenSize.height / 20 };
const bytes = size.width * size.height * 3;
const framesPerSecond = 50;

/** A frame of the screen: when it came, and whether the mark of a watched page is in it. */
export interface Frame {
  at: number;
  isMarked: boolean;
}

/** Watches a whole screen, frame by frame, from the moment it starts. */
export class Watcher {
  readonly frames: Frame[] = [];
  readonly #ffmpeg: ChildProcess;
  #rest: Buffer = Buffer.alloc(0);

  constructor(display: string) {
    this.#ffmpeg = spawn(
      'ffmpeg',
      [
        '-loglevel',
        'error',
        '-fflags',
        'nobuffer',
        '-probesize',
        '32',
        '-analyzeduration',
        '0',
        '-f',
        'x11grab',
        '-draw_mouse',
        '0',
        '-framerate',
        String(framesPerSecond),
        '-video_size',
        `${screenSize.width}x${screenSize.height}`,
        '-i',
        display,
        '-vf',
        `scale=${size.width}:${size.height}:flags=neighbor`,
        '-pix_fmt',
        'rgb24',
        '-f',
        'rawvideo',
        '-flush_packets',
        '1',
        'pipe:1',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.#ffmpeg.stdout?.on('data', (data: Buffer) => this.#take(data));
  }

  end(): void {
    this.#ffmpeg.kill();
  }

  #take(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    while (this.#rest.length >= bytes) {
      // Frames that come together keep their order.
      const at = Math.max(Date.now(), (this.frames.at(-1)?.at ?? 0) + 0.01);
      this.frames.push({ at, isMarked: hasMark(this.#rest.subarray(0, bytes)) });
      this.#rest = this.#rest.subarray(bytes);
    }
  }
}

function hasMark(frame: Buffer): boolean {
  for (let at = 0; at < frame.length; at += 3) {
    if ((frame[at] ?? 0) > 220 && (frame[at + 1] ?? 255) < 50 && (frame[at + 2] ?? 0) > 220)
      return true;
  }
  return false;
}
