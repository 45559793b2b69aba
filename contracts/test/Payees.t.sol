// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IPayout} from "../interfaces/IPayout.sol";
import {Claim, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// Pays one account to another, and refuses one.
contract Payout is IPayout {
    address private immutable refused;
    address private immutable instead;

    constructor(address refused_, address instead_) {
        (refused, instead) = (refused_, instead_);
    }

    function recipientOf(address account, address, address chosen) external view returns (address) {
        require(account != refused, "not served");
        return account == chosen ? instead : chosen;
    }
}

/// setPayee
/// ├── is the account's own, of one asset; from then on it is paid what the account earns, whoever sends
/// ├── to zero: the account again; what was claimed is counted all the same
/// └── nobody is paid twice by naming
/// setPayoutHook
/// ├── is for governance; decides whom, also of roots that were there before it
/// ├── is told whom the account has named; refuses by reverting, and sinks nobody else of many
/// └── taken back: as before
/// claimMany
/// └── passes over who cannot be paid, and says why
contract PayeesTest is Fixture {
    address private constant SAFE = address(0x5AFE);

    function setUp() public override {
        super.setUp();
        depositFor(CAROL, 50e6);
        put(ALICE, token, 30e18, 0);
        put(BOB, token, 12e18, 0);
        put(ALICE, dollar, 7e6, 0);
        put(CAROL, dollar, 0, 7e6);
        settleAndActivate();
    }

    function test_setPayee_isTheAccountsOwn() public {
        assertEq(settlement.payeeOf(ALICE, address(token)), ALICE);
        vm.expectEmit(address(settlement));
        emit ISettlement.PayeeSet(ALICE, address(token), SAFE);
        vm.prank(ALICE);
        settlement.setPayee(address(token), SAFE);
        assertEq(settlement.payeeOf(ALICE, address(token)), SAFE);
        assertEq(claim(ALICE), 30e18);
        assertEq(claimPayment(ALICE), 7e6);
        assertEq(claim(BOB), 12e18);
        assertEq(token.balanceOf(SAFE), 30e18);
        assertEq(token.balanceOf(ALICE), 0);
        assertEq(dollar.balanceOf(ALICE), 7e6);
        assertEq(token.balanceOf(BOB), 12e18);
        assertEq(settlement.claimedOf(ALICE, address(token)), 30e18);
    }

    /// Named and taken back in any order, between any claims: what is paid adds up to what was earned.
    function testFuzz_setPayee_nobodyIsPaidTwice(uint256 seed) public {
        uint256 earned = 30e18;
        for (uint256 i = 0; i < 6; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 3 > 0) {
                vm.prank(ALICE);
                settlement.setPayee(address(token), seed % 3 == 1 ? SAFE : address(0));
            }
            if (seed % 2 == 0) {
                if (settlement.claimedOf(ALICE, address(token)) < earned) claim(ALICE);
                (Line memory line, bytes32[] memory proof) = proofFor(ALICE, token);
                vm.expectRevert(
                    abi.encodeWithSelector(ISettlement.Settlement_NothingDue.selector, ALICE, earned, earned)
                );
                settlement.claim(Claim(line, proof));
            } else {
                earned += 1e18;
                put(ALICE, token, earned, 0);
                settleAndActivate();
            }
            assertEq(
                token.balanceOf(ALICE) + token.balanceOf(SAFE), settlement.claimedOf(ALICE, address(token))
            );
        }
    }

    function test_hook_decides() public {
        address hook = address(new Payout(BOB, SAFE));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotGovernance.selector, address(this)));
        settlement.setPayoutHook(hook);
        vm.expectEmit(address(settlement));
        emit ISettlement.PayoutHookSet(hook);
        vm.prank(governance);
        settlement.setPayoutHook(hook);
        vm.prank(ALICE);
        settlement.setPayee(address(dollar), CAROL);
        (Line memory line, bytes32[] memory proof) = proofFor(BOB, token);
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "not served"));
        settlement.claim(Claim(line, proof));
        settlement.claimMany(_all());
        assertEq(token.balanceOf(SAFE), 30e18);
        assertEq(dollar.balanceOf(CAROL), 7e6);
        assertEq(settlement.claimedOf(BOB, address(token)), 0);
        // Of a root that came after it, too.
        put(ALICE, token, 31e18, 0);
        settleAndActivate();
        claim(ALICE);
        assertEq(token.balanceOf(SAFE), 31e18);
        vm.prank(governance);
        settlement.setPayoutHook(address(0));
        assertEq(claim(BOB), 12e18);
        assertEq(token.balanceOf(BOB), 12e18);
    }

    function test_claimMany_passesOverWhoCannotBePaid() public {
        vm.mockCallRevert(
            address(dollar), abi.encodeWithSelector(IERC20.transfer.selector, ALICE), "blacklisted"
        );
        vm.expectEmit(address(settlement));
        emit ISettlement.ClaimPassedOver(ALICE, address(dollar), "blacklisted");
        settlement.claimMany(_all());
        assertEq(token.balanceOf(ALICE), 30e18);
        assertEq(token.balanceOf(BOB), 12e18);
        assertEq(settlement.claimedOf(ALICE, address(dollar)), 0);
        vm.prank(ALICE);
        settlement.setPayee(address(dollar), SAFE);
        assertEq(claimPayment(ALICE), 7e6);
        assertEq(dollar.balanceOf(SAFE), 7e6);
    }

    function _all() private view returns (Claim[] memory claims) {
        claims = new Claim[](3);
        (claims[0].line, claims[0].proof) = proofFor(ALICE, dollar);
        (claims[1].line, claims[1].proof) = proofFor(BOB, token);
        (claims[2].line, claims[2].proof) = proofFor(ALICE, token);
    }
}
