// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claim, CompactSignature, EpochHeader} from "../../interfaces/ISettlement.sol";
import {IMirror, MirrorTerms} from "../../mirror/IMirror.sol";
import {Fixture} from "../Fixture.sol";
import {IDollar} from "../Tokens.sol";

/// A network at home, and its mirror on another chain: whatever the mirror is told, it is told there.
abstract contract Mirrored is Fixture {
    uint256 internal constant HOME = 31_337;
    uint256 internal constant AWAY = 10;
    address internal constant GUARDIAN = address(0x6A4D);
    uint48 internal constant MIRROR_WINDOW = 1 days;
    uint48 internal constant TRUST = 7 days;
    uint208 internal constant CAPACITY = 1_000e18;
    uint256 internal constant POOL = 5_000e18;

    IMirror internal mirror;
    IDollar internal bridged;
    /// Under which the ledger counts what the mirror pays.
    IERC20 internal away;

    function setUp() public virtual override {
        super.setUp();
        bridged = IDollar(deploy("TestDollar", abi.encode(uint8(18))));
        vm.chainId(AWAY);
        mirror = IMirror(deploy("Mirror", abi.encode(_terms())));
        away = IERC20(mirror.mirrorAsset());
        vm.chainId(HOME);
        bridged.mint(address(this), POOL);
        bridged.approve(address(mirror), type(uint256).max);
        mirror.fund(POOL);
    }

    function _terms() internal view returns (MirrorTerms memory) {
        return MirrorTerms({
            homeChainId: HOME,
            settlement: address(settlement),
            genesisHash: settlement.genesisHash(),
            genesis: GENESIS,
            epochLength: EPOCH,
            signers: packed(),
            handovers: 0,
            asset: bridged,
            governance: GUARDIAN,
            window: MIRROR_WINDOW,
            trust: TRUST,
            capacity: CAPACITY,
            refill: 1 days
        });
    }

    /// The ledger as it stands, submitted at home, and not carried over yet.
    function settledAtHome() internal returns (EpochHeader memory) {
        return submit(nextHeader());
    }

    function carry(EpochHeader memory header) internal {
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        carry(header, signed, signatures);
    }

    function carry(EpochHeader memory header, uint256 signed, CompactSignature[] memory signatures) internal {
        vm.chainId(AWAY);
        mirror.submit(header, packed(), signed, signatures);
        vm.chainId(HOME);
    }

    function carryReverts(EpochHeader memory header, bytes memory why) internal {
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.chainId(AWAY);
        vm.expectRevert(why);
        mirror.submit(header, packed(), signed, signatures);
        vm.chainId(HOME);
    }

    /// Settled at home, carried over, and paying.
    function mirrored() internal returns (EpochHeader memory header) {
        header = settledAtHome();
        carry(header);
        skip(MIRROR_WINDOW);
        mirror.activate(header);
    }

    function mirroredClaim(address account) internal view returns (Claim memory one) {
        (one.line, one.proof) = proofFor(account, away);
    }

    function claimAway(Claim memory one) internal returns (uint256 paid) {
        vm.chainId(AWAY);
        paid = mirror.claim(one);
        vm.chainId(HOME);
    }

    function claimAwayReverts(Claim memory one, bytes memory why) internal {
        vm.chainId(AWAY);
        vm.expectRevert(why);
        mirror.claim(one);
        vm.chainId(HOME);
    }

    /// The same header in another view, and with what is changed in it signed anew.
    function inView(EpochHeader memory header, uint32 viewNumber)
        internal
        pure
        returns (EpochHeader memory other)
    {
        other = abi.decode(abi.encode(header), (EpochHeader));
        other.viewNumber = viewNumber;
    }

    /// The last oracle leaves, and another one comes: what is signed for it by the first `count` of those before.
    function handoverTo(bytes memory to, uint256 count)
        internal
        view
        returns (uint256 signed, CompactSignature[] memory signatures)
    {
        bytes32 digest = mirror.handoverDigestOf(keccak256(to));
        signatures = new CompactSignature[](count);
        for (uint256 i = 0; i < count; ++i) {
            (signatures[i].r, signatures[i].vs) = vm.signCompact(keys[i], digest);
            signed |= 1 << i;
        }
    }

    /// All but the last.
    function fewer() internal view returns (bytes memory all) {
        for (uint256 i = 0; i + 1 < signers.length; ++i) {
            all = bytes.concat(all, bytes20(signers[i]));
        }
    }
}
