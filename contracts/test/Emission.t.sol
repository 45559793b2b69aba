// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IEmission, ScheduleConfig} from "../interfaces/IEmission.sol";
import {NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {Fixture} from "./Fixture.sol";
import {IToken} from "./Tokens.sol";

/// cumulativeAt
/// ├── is nothing until genesis, and the cap from when it is reached
/// ├── never falls, and grows by no more than the first period's rate
/// ├── halves from period to period, floored
/// └── is what kernel/money/emission.ts computes (Vectors.t.sol)
/// mint
/// ├── refuses everybody but Settlement, and whom governance names (Minters.t.sol)
/// ├── mints no more than the schedule has emitted, whatever is asked
/// ├── mints again what was burned, and not more
/// ├── passes the breaker, and says what it held back
/// └── the breaker refills evenly
/// setBreaker
/// ├── is for governance, also after that was handed over
/// ├── refuses less than twice what the schedule emits at its fastest, and a window below an epoch and its window (M-7)
/// └── does not give back what was used
contract EmissionTest is Fixture {
    uint256 private constant EVERY = 365 days;

    function test_cumulativeAt_isNothingUntilGenesis() public view {
        assertEq(emission.cumulativeAt(0), 0);
        assertEq(emission.cumulativeAt(GENESIS - 1), 0);
        assertEq(emission.cumulativeAt(GENESIS), 0);
        assertEq(emission.cumulativeAt(GENESIS + 1), FIRST / EVERY);
        assertEq(emission.cumulativeAt(GENESIS + EVERY), FIRST);
        assertEq(emission.cumulativeAt(GENESIS + 3 * EVERY), FIRST + FIRST / 2 + FIRST / 4);
    }

    function testFuzz_cumulativeAt_neverFalls(uint64 time, uint32 later) public view {
        uint256 before = emission.cumulativeAt(time);
        uint256 after_ = emission.cumulativeAt(uint256(time) + later);
        assertTrue(after_ >= before, "never falls");
        assertLe(after_ - before, FIRST * later / EVERY + 1, "at most the first rate");
        assertLe(after_, 2 * FIRST, "the sum of all halves");
    }

    function testFuzz_cumulativeAt_halves(uint256 period, uint256 into) public view {
        period = bound(period, 0, 100);
        into = bound(into, 0, EVERY - 1);
        uint256 expected = (FIRST >> period) * into / EVERY;
        for (uint256 i = 0; i < period; ++i) {
            expected += FIRST >> i;
        }
        assertEq(emission.cumulativeAt(GENESIS + period * EVERY + into), expected);
    }

    function testFuzz_cumulativeAt_stopsAtTheCap(uint256 cap, uint64 time) public {
        NetworkConfig memory config = _configOf("Capped", address(this));
        config.schedule.cap = bound(cap, 0, 3 * FIRST);
        IEmission capped = IEmission(factory.launch(config).emission);
        uint256 free = emission.cumulativeAt(time);
        assertEq(capped.cumulativeAt(time), free < config.schedule.cap ? free : config.schedule.cap);
    }

    function testFuzz_mint_isForSettlement(address caller) public {
        vm.assume(caller != address(settlement));
        vm.warp(GENESIS + EVERY);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IEmission.Emission_NotMinter.selector, caller));
        emission.mint(caller, 1);
    }

    function testFuzz_mint_staysWithinTheSchedule(uint256[8] memory asked, uint32[8] memory waits) public {
        uint256 total = 0;
        for (uint256 i = 0; i < 8; ++i) {
            skip(waits[i]);
            uint256 ask = asked[i] >> (i * 24);
            uint256 allowed = emission.mintable();
            uint256 limit = emission.breakerAvailable();
            uint256 expected = ask < allowed ? ask : allowed;
            expected = expected < limit ? expected : limit;
            vm.prank(address(settlement));
            assertEq(emission.mint(ALICE, ask), expected);
            total += expected;
            assertEq(emission.minted(), total);
            assertLe(total, emission.cumulativeAt(vm.getBlockTimestamp()), "within the schedule");
        }
        assertEq(token.balanceOf(ALICE), total);
    }

    function testFuzz_mint_againWhatWasBurned(uint256 burned) public {
        vm.warp(GENESIS + 30 days);
        uint256 all = emission.mintable();
        _mint(all);
        assertEq(_mint(1), 0);
        burned = bound(burned, 1, all);
        vm.prank(ALICE);
        token.burn(burned);
        assertEq(emission.burned(), burned);
        assertEq(emission.mintable(), burned);
        assertEq(_mint(burned + 1), burned);
        assertEq(_mint(1), 0);
        assertEq(token.totalSupply(), emission.cumulativeAt(vm.getBlockTimestamp()));
    }

    function test_mint_passesTheBreaker() public {
        vm.warp(GENESIS + EVERY);
        assertEq(emission.mintable(), FIRST);
        vm.expectEmit(address(emission));
        emit IEmission.MintLimited(FIRST, 500_000e18);
        assertEq(_mint(FIRST), 500_000e18);
        assertEq(emission.breakerAvailable(), 0);
        assertEq(_mint(1), 0);
        skip(12 hours);
        assertEq(_mint(FIRST), 250_000e18);
        skip(10 days);
        assertEq(emission.breakerAvailable(), 500_000e18);
        vm.expectEmit(address(emission));
        emit IEmission.Minted(ALICE, 100e18, 750_100e18);
        assertEq(_mint(100e18), 100e18);
    }

    function testFuzz_setBreaker_isForGovernance(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IEmission.Emission_NotGovernance.selector, caller));
        emission.setBreaker(1e30, 1 days);
    }

    function testFuzz_setBreaker_leavesRoomForTheSchedule(uint48 window) public {
        window = uint48(bound(window, EPOCH + WINDOW, 10 * EVERY));
        uint256 needed = 2 * FIRST * window / EVERY;
        vm.startPrank(governance);
        vm.expectRevert(
            abi.encodeWithSelector(IEmission.Emission_BreakerTooTight.selector, needed - 1, needed)
        );
        emission.setBreaker(uint208(needed - 1), window);
        vm.expectEmit(address(emission));
        emit IEmission.BreakerSet(needed, window);
        emission.setBreaker(uint208(needed), window);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEmission.Emission_WindowTooShort.selector, EPOCH + WINDOW - 1, EPOCH + WINDOW
            )
        );
        emission.setBreaker(1e30, uint48(EPOCH + WINDOW - 1));
    }

    function test_setBreaker_keepsWhatWasUsed() public {
        vm.warp(GENESIS + EVERY);
        _mint(400_000e18);
        vm.prank(governance);
        emission.setBreaker(450_000e18, 1 days);
        assertEq(emission.breakerAvailable(), 50_000e18);
    }

    /// What has refilled until now has refilled at the rate until now.
    function test_setBreaker_keepsWhatHasRefilled() public {
        vm.warp(GENESIS + EVERY);
        _mint(400_000e18);
        skip(12 hours);
        vm.prank(governance);
        emission.setBreaker(200_000e18, 1 days);
        assertEq(emission.breakerAvailable(), 50_000e18);
    }

    function _mint(uint256 amount) private returns (uint256) {
        vm.prank(address(settlement));
        return emission.mint(ALICE, amount);
    }
}

/// NetworkToken
/// ├── is minted by Emission alone
/// ├── is burned by its holder, or by whom the holder allows
/// ├── takes a permit, once, before its deadline
/// └── has a name, a symbol and 18 decimals
/// TestDollar
/// └── has 6 decimals, and anyone mints it
contract TokensTest is Fixture {
    function test_token_isCalledAsTheNetworkSays() public view {
        assertEq(keccak256(bytes(token.name())), keccak256("Sun"));
        assertEq(keccak256(bytes(token.symbol())), keccak256("SUN"));
        assertEq(token.decimals(), 18);
        assertEq(dollar.decimals(), 6);
        assertEq(token.emission(), address(emission));
        assertEq(token.totalSupply(), 0);
    }

    function testFuzz_token_isMintedByEmissionAlone(address caller, address to, uint256 amount) public {
        vm.assume(caller != address(emission));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IToken.NetworkToken_NotEmission.selector, caller));
        token.mint(to, amount);
    }

    function test_token_isBurnedByItsHolder() public {
        vm.prank(address(emission));
        token.mint(ALICE, 10e18);
        vm.prank(ALICE);
        token.burn(4e18);
        vm.prank(BOB);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, BOB, 0, 1e18)
        );
        token.burnFrom(ALICE, 1e18);
        vm.prank(ALICE);
        token.approve(BOB, 1e18);
        vm.prank(BOB);
        token.burnFrom(ALICE, 1e18);
        assertEq(token.totalSupply(), 5e18);
    }

    function testFuzz_token_takesAPermitOnce(uint256 value, uint256 wait) public {
        address holder = vm.addr(77);
        uint256 deadline = vm.getBlockTimestamp() + 1 hours;
        bytes32 permit =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                token.DOMAIN_SEPARATOR(),
                keccak256(abi.encode(permit, holder, BOB, value, 0, deadline))
            )
        );
        assertEq(token.DOMAIN_SEPARATOR(), _tokenDomain());
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(77, digest);
        skip(bound(wait, 0, 2 hours));
        bool late = vm.getBlockTimestamp() > deadline;
        if (late) vm.expectRevert();
        token.permit(holder, BOB, value, deadline, v, r, s);
        if (late) return;
        assertEq(token.allowance(holder, BOB), value);
        vm.expectRevert();
        token.permit(holder, BOB, value, deadline, v, r, s);
    }

    /// The token is no part of the protocol: wallets know its domain as that of every other.
    function _tokenDomain() private view returns (bytes32) {
        bytes32 typeHash =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        return
            keccak256(abi.encode(typeHash, keccak256("Sun"), keccak256("1"), block.chainid, address(token)));
    }
}
